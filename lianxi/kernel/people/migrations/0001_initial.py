import django.utils.timezone
import django.db.models.deletion
import lianxi.kernel.keys
import lianxi.kernel.sealed.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('auth', '__first__'),
        ('orgs', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='User',
            fields=[
                ('password', models.CharField(max_length=128, verbose_name='password')),
                ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
                ('is_superuser', models.BooleanField(default=False, help_text='Designates that this user has all permissions without explicitly assigning them.', verbose_name='superuser status')),
                ('id', models.UUIDField(default=lianxi.kernel.keys.uuid7, editable=False, primary_key=True, serialize=False)),
                ('name', models.CharField(max_length=80, verbose_name='姓名')),
                ('email', models.EmailField(blank=True, max_length=254, null=True, unique=True, verbose_name='电子邮箱')),
                ('phone', lianxi.kernel.sealed.fields.SealedField(blank=True, verbose_name='手机号')),
                ('phone_index', lianxi.kernel.sealed.fields.BlindIndexField(unique=True)),
                ('phone_verified_at', models.DateTimeField(blank=True, null=True)),
                ('must_change_password', models.BooleanField(default=False, verbose_name='首次登录须改密码')),
                ('is_active', models.BooleanField(default=True, verbose_name='启用')),
                ('is_staff', models.BooleanField(default=False)),
                ('date_joined', models.DateTimeField(default=django.utils.timezone.now)),
                ('groups', models.ManyToManyField(blank=True, help_text='The groups this user belongs to. A user will get all permissions granted to each of their groups.', related_name='user_set', related_query_name='user', to='auth.group', verbose_name='groups')),
                ('home', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='accounts', to='orgs.organisation', verbose_name='所属单位')),
                ('user_permissions', models.ManyToManyField(blank=True, help_text='Specific permissions for this user.', related_name='user_set', related_query_name='user', to='auth.permission', verbose_name='user permissions')),
            ],
            options={
                'verbose_name': '账号',
            },
        ),
        migrations.CreateModel(
            name='Consent',
            fields=[
                ('id', models.UUIDField(default=lianxi.kernel.keys.uuid7, editable=False, primary_key=True, serialize=False)),
                ('purpose', models.CharField(max_length=40)),
                ('text_version', models.PositiveSmallIntegerField()),
                ('channel', models.CharField(default='web', max_length=20)),
                ('given_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('withdrawn_at', models.DateTimeField(blank=True, null=True)),
                ('user', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='consents', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'verbose_name': '授权同意',
            },
        ),
        migrations.CreateModel(
            name='Member',
            fields=[
                ('id', models.UUIDField(default=lianxi.kernel.keys.uuid7, editable=False, primary_key=True, serialize=False)),
                ('name', models.CharField(max_length=80, verbose_name='姓名')),
                ('id_number', lianxi.kernel.sealed.fields.SealedField(blank=True, verbose_name='身份证号')),
                ('id_number_index', lianxi.kernel.sealed.fields.BlindIndexField()),
                ('phone', lianxi.kernel.sealed.fields.SealedField(blank=True, verbose_name='手机号')),
                ('phone_index', lianxi.kernel.sealed.fields.BlindIndexField(db_index=True)),
                ('post', models.CharField(blank=True, max_length=60, verbose_name='岗位')),
                ('status', models.CharField(choices=[('applied', '入会申请'), ('active', '在会'), ('suspended', '保留会籍'), ('retired', '退休'), ('transferred', '已转会'), ('left', '已退会'), ('expelled', '除名')], default='active', max_length=12)),
                ('joined_on', models.DateField(default=django.utils.timezone.localdate, verbose_name='入会日期')),
                ('employer', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='staff', to='orgs.organisation', verbose_name='用人单位')),
                ('region', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='members', to='orgs.region')),
                ('union', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='members', to='orgs.organisation', verbose_name='所在工会')),
                ('user', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='member', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'verbose_name': '会员',
            },
        ),
        migrations.CreateModel(
            name='OfficeHeld',
            fields=[
                ('id', models.UUIDField(default=lianxi.kernel.keys.uuid7, editable=False, primary_key=True, serialize=False)),
                ('role', models.CharField(choices=[('officer', '经办人'), ('leader', '负责人'), ('contact', '联络员'), ('editor', '新闻编辑'), ('org_admin', '组织管理员'), ('security_admin', '安全管理员'), ('auditor', '审计员')], max_length=16, verbose_name='职务')),
                ('since', models.DateField(default=django.utils.timezone.localdate, verbose_name='任职')),
                ('until', models.DateField(blank=True, null=True, verbose_name='离任')),
                ('org', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='offices_held', to='orgs.organisation')),
                ('user', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='offices_held', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'verbose_name': '任职',
            },
        ),
        migrations.AddConstraint(
            model_name='user',
            constraint=models.CheckConstraint(condition=models.Q(('email__isnull', False), ('phone_index__isnull', False), _connector='OR'), name='account_has_phone_or_email'),
        ),
        migrations.AddConstraint(
            model_name='consent',
            constraint=models.UniqueConstraint(condition=models.Q(('withdrawn_at', None)), fields=('user', 'purpose'), name='one_standing_consent_per_purpose'),
        ),
        migrations.AddConstraint(
            model_name='consent',
            constraint=models.CheckConstraint(condition=models.Q(('withdrawn_at', None), ('withdrawn_at__gte', models.F('given_at')), _connector='OR'), name='consent_is_withdrawn_after_it_is_given'),
        ),
        migrations.AddConstraint(
            model_name='member',
            constraint=models.UniqueConstraint(condition=models.Q(('status__in', ['applied', 'active', 'suspended', 'retired'])), fields=('region', 'id_number_index'), name='one_live_membership_per_person'),
        ),
        migrations.AddConstraint(
            model_name='officeheld',
            constraint=models.CheckConstraint(condition=models.Q(('until', None), ('until__gte', models.F('since')), _connector='OR'), name='office_ends_after_it_begins'),
        ),
        migrations.AddConstraint(
            model_name='officeheld',
            constraint=models.UniqueConstraint(condition=models.Q(('until', None)), fields=('user', 'role', 'org'), name='an_office_is_held_once'),
        ),
    ]
