import django.db.models.deletion
import django.utils.timezone
import lianxi.kernel.keys
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='Alliance',
            fields=[
                ('id', models.UUIDField(default=lianxi.kernel.keys.uuid7, editable=False, primary_key=True, serialize=False)),
                ('name', models.CharField(max_length=40, verbose_name='名称')),
                ('prose_name', models.CharField(max_length=40, verbose_name='行文简称')),
                ('slug', models.SlugField(unique=True)),
            ],
            options={
                'verbose_name': '联盟',
            },
        ),
        migrations.CreateModel(
            name='Region',
            fields=[
                ('id', models.UUIDField(default=lianxi.kernel.keys.uuid7, editable=False, primary_key=True, serialize=False)),
                ('code', models.CharField(max_length=6, unique=True, verbose_name='区划代码')),
                ('name', models.CharField(max_length=20, verbose_name='名称')),
                ('short', models.CharField(max_length=2, unique=True, verbose_name='简称')),
                ('colour', models.CharField(blank=True, max_length=8)),
            ],
            options={
                'verbose_name': '地区',
                'ordering': ['code'],
            },
        ),
        migrations.CreateModel(
            name='Division',
            fields=[
                ('id', models.UUIDField(default=lianxi.kernel.keys.uuid7, editable=False, primary_key=True, serialize=False)),
                ('code', models.CharField(max_length=6, verbose_name='区划代码')),
                ('name', models.CharField(max_length=40, verbose_name='名称')),
                ('parent_code', models.CharField(blank=True, max_length=6)),
                ('valid_from', models.DateField(blank=True, null=True)),
                ('valid_to', models.DateField(blank=True, null=True)),
                ('successor_code', models.CharField(blank=True, max_length=6)),
            ],
            options={
                'verbose_name': '行政区划',
                'ordering': ['code'],
                'constraints': [models.UniqueConstraint(condition=models.Q(('valid_to', None)), fields=('code',), name='one_current_division_per_code'), models.CheckConstraint(condition=models.Q(('valid_to', None), ('valid_from', None), ('valid_to__gt', models.F('valid_from')), _connector='OR'), name='division_ends_after_it_begins')],
            },
        ),
        migrations.CreateModel(
            name='Organisation',
            fields=[
                ('path', models.CharField(max_length=255, unique=True)),
                ('depth', models.PositiveIntegerField()),
                ('numchild', models.PositiveIntegerField(default=0)),
                ('id', models.UUIDField(default=lianxi.kernel.keys.uuid7, editable=False, primary_key=True, serialize=False)),
                ('kind', models.CharField(choices=[('federation', '省（市）总工会'), ('city', '设区市总工会'), ('county', '县（市、区）总工会'), ('bureau', '局（产业）工会'), ('grassroots', '基层工会'), ('outside', '工会以外单位')], max_length=12, verbose_name='类型')),
                ('name', models.CharField(max_length=100, verbose_name='全称')),
                ('short_name', models.CharField(blank=True, max_length=40, verbose_name='简称')),
                ('division_code', models.CharField(blank=True, max_length=6, verbose_name='区划代码')),
                ('credit_code', models.CharField(blank=True, max_length=18, verbose_name='统一社会信用代码')),
                ('is_legal_person', models.BooleanField(default=False, verbose_name='工会法人')),
                ('term_ends_on', models.DateField(blank=True, null=True, verbose_name='届满日期')),
                ('status', models.CharField(choices=[('preparing', '筹备'), ('active', '正常'), ('merged', '已合并'), ('revoked', '已撤销'), ('deregistered', '已注销')], default='active', max_length=12)),
                ('merged_into', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merged_from', to='orgs.organisation')),
                ('region', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='organisations', to='orgs.region')),
            ],
            options={
                'verbose_name': '组织',
            },
        ),
        migrations.CreateModel(
            name='AllianceSeat',
            fields=[
                ('id', models.UUIDField(default=lianxi.kernel.keys.uuid7, editable=False, primary_key=True, serialize=False)),
                ('position', models.PositiveSmallIntegerField()),
                ('alliance', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='seats', to='orgs.alliance')),
                ('region', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='seats', to='orgs.region')),
            ],
            options={
                'ordering': ['alliance', 'position'],
            },
        ),
        migrations.AddField(
            model_name='alliance',
            name='regions',
            field=models.ManyToManyField(related_name='alliances', through='orgs.AllianceSeat', to='orgs.region'),
        ),
        migrations.CreateModel(
            name='OrganisationLink',
            fields=[
                ('id', models.UUIDField(default=lianxi.kernel.keys.uuid7, editable=False, primary_key=True, serialize=False)),
                ('kind', models.CharField(choices=[('industry', '产业关系'), ('funding', '经费关系'), ('registration', '登记关系'), ('territorial', '属地关系')], max_length=12)),
                ('valid_from', models.DateField(default=django.utils.timezone.localdate)),
                ('valid_to', models.DateField(blank=True, null=True)),
                ('child', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='links_up', to='orgs.organisation')),
                ('parent', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='links_down', to='orgs.organisation')),
            ],
            options={
                'verbose_name': '组织关系',
                'constraints': [models.CheckConstraint(condition=models.Q(('child', models.F('parent')), _negated=True), name='a_link_joins_two_organisations'), models.UniqueConstraint(condition=models.Q(('valid_to', None)), fields=('child', 'parent', 'kind'), name='one_live_link_of_a_kind'), models.CheckConstraint(condition=models.Q(('valid_to', None), ('valid_to__gte', models.F('valid_from')), _connector='OR'), name='link_ends_after_it_begins')],
            },
        ),
        migrations.AddConstraint(
            model_name='organisation',
            constraint=models.UniqueConstraint(condition=models.Q(('credit_code', ''), _negated=True), fields=('region', 'credit_code'), name='credit_code_is_unique'),
        ),
        migrations.AddConstraint(
            model_name='organisation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('merged_into__isnull', False), ('status', 'merged')), models.Q(models.Q(('status', 'merged'), _negated=True), ('merged_into__isnull', True)), _connector='OR'), name='merged_organisation_names_its_successor'),
        ),
        migrations.AddConstraint(
            model_name='organisation',
            constraint=models.UniqueConstraint(condition=models.Q(('kind', 'federation'), ('status', 'active')), fields=('region',), name='one_federation_per_region'),
        ),
        migrations.AddConstraint(
            model_name='allianceseat',
            constraint=models.UniqueConstraint(fields=('alliance', 'region'), name='a_region_sits_once'),
        ),
        migrations.AddConstraint(
            model_name='allianceseat',
            constraint=models.UniqueConstraint(fields=('alliance', 'position'), name='one_region_per_position'),
        ),
    ]
