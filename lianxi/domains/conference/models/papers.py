"""Joint papers: clauses with lasting names, versions that never change, signatures on the exact text.

A version's text is kept once as canonical JSON; its hash is checked by the database. Adoption asks
every party's signature on that very hash, and the database asks it too (migration 0002).
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import OuterRef, Q, Subquery
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models.meeting import Conference
from lianxi.domains.conference.models.wording import Wording, in_groups
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation, Region


class PaperQuerySet(models.QuerySet["Paper"]):
    def visible_to(self, user: object) -> PaperQuerySet:
        """Issued ones of closed meetings for everybody; drafts for offices of the parties."""
        inside = Q(conference__in=Conference.objects.inside(user))
        public = Q(state__in=Paper.PUBLIC, conference__in=Conference.objects.visible_to(user))
        return self.filter(inside | public)


class Paper(models.Model):
    """A joint paper. One meeting may issue several: five in 2022."""

    class Kind(models.TextChoices):
        OPINIONS = "opinions", _("工作意见")
        PLAN = "plan", _("方案")
        RESOLUTION = "resolution", _("决议")
        MINUTES = "minutes", _("会议纪要")

    class State(models.TextChoices):
        REGISTERED = "registered", _("已登记")  # known from the news; its text is not here
        DRAFTING = "drafting", _("起草中")
        COUNTERSIGNING = "countersigning", _("会签中")
        ADOPTED = "adopted", _("各方一致通过")
        ISSUED = "issued", _("已印发")
        ARCHIVED = "archived", _("已归档")

    PUBLIC = (State.REGISTERED, State.ISSUED, State.ARCHIVED)
    ADOPTED = (State.ADOPTED, State.ISSUED, State.ARCHIVED)
    OPEN = (State.DRAFTING, State.COUNTERSIGNING)  # its words may still change

    id = uuid_key()
    conference = models.ForeignKey(Conference, models.PROTECT, related_name="papers")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("牵头起草单位"))
    kind = models.CharField(_("文种"), max_length=12, choices=Kind.choices, default=Kind.OPINIONS)
    position = models.PositiveSmallIntegerField(_("序号"), default=1)
    title = models.CharField(_("文件名称"), max_length=200, blank=True)
    state = models.CharField(max_length=16, choices=State.choices, default=State.REGISTERED)
    document_number = models.CharField(_("文号"), max_length=60, blank=True)
    issued_on = models.DateField(_("印发日期"), null=True, blank=True)

    objects = PaperQuerySet.as_manager()

    class Meta:
        verbose_name = _("联合文件")
        ordering = ["conference", "position", "id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state__in=["issued", "archived"])
                | (~Q(document_number="") & Q(issued_on__isnull=False)),
                name="an_issued_paper_has_number_and_day",
            ),
        ]

    def __str__(self) -> str:
        return self.title or _now("会议议定事项")

    def get_absolute_url(self) -> str:
        return reverse("conference:paper", args=[self.pk])

    @property
    def is_adopted(self) -> bool:
        return self.state in self.ADOPTED

    @property
    def is_open(self) -> bool:
        return self.state in self.OPEN

    @property
    def is_signing(self) -> bool:
        return self.state == self.State.COUNTERSIGNING

    @property
    def is_public(self) -> bool:
        return self.state in (self.State.ISSUED, self.State.ARCHIVED)

    @property
    def is_shown(self) -> bool:
        """Its name may stand on public pages; that of a draft may not."""
        return self.state in self.PUBLIC and bool(self.title)


class OfPaperQuerySet(models.QuerySet):
    """Rows that hang on a paper are seen with it."""

    path = "paper"

    def visible_to(self, user: object) -> OfPaperQuerySet:
        return self.filter(**{f"{self.path}__in": Paper.objects.visible_to(user)})


class ClauseQuerySet(OfPaperQuerySet):
    pass


class Clause(models.Model):
    """The lasting identity of a clause: its key stays while wording and place change."""

    id = uuid_key()
    paper = models.ForeignKey(Paper, models.CASCADE, related_name="clauses")
    key = models.CharField(_("条款代号"), max_length=12)

    objects = ClauseQuerySet.as_manager()

    class Meta:
        verbose_name = _("条款")
        ordering = ["paper", "id"]
        constraints = [
            models.UniqueConstraint(fields=["paper", "key"], name="a_clause_key_is_given_once"),
        ]

    def __str__(self) -> str:
        return self.key


class PaperVersionQuerySet(OfPaperQuerySet):
    def newest_first(self) -> PaperVersionQuerySet:
        return self.order_by("paper", "-number")

    def newest(self) -> PaperVersionQuerySet:
        """Of each paper the newest one."""
        last = PaperVersion.objects.filter(paper=OuterRef("paper")).order_by("-number").values("pk")[:1]
        return self.filter(pk=Subquery(last))


class PaperVersion(models.Model):
    """One exact wording. Never changed and never deleted; a changed word is the next version."""

    id = uuid_key()
    paper = models.ForeignKey(Paper, models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField(_("第几稿"))
    title = models.CharField(_("文件名称"), max_length=200)
    canonical = models.TextField()  # canonical JSON of title and clauses: what is signed
    digest = models.CharField(_("文本指纹"), max_length=64)  # SHA-256 of ``canonical`` in UTF-8, hex
    note = models.TextField(_("修改说明"), blank=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)

    objects = PaperVersionQuerySet.as_manager()

    class Meta:
        verbose_name = _("文稿")
        ordering = ["paper", "number"]
        constraints = [
            models.UniqueConstraint(fields=["paper", "number"], name="paper_versions_are_numbered_once"),
        ]

    def __str__(self) -> str:
        return _now("%(title)s第%(number)s稿") % {"title": self.title, "number": self.number}

    @cached_property
    def wording(self) -> Wording:
        """What was signed, read from the very text that is hashed."""
        return Wording.read(self.canonical)

    @property
    def fingerprint(self) -> str:
        return in_groups(self.digest)

    @property
    def short_fingerprint(self) -> str:
        """Its first eight signs: enough to tell two drafts apart, never to prove one."""
        return in_groups(self.digest[:8])


class ClauseTextQuerySet(OfPaperQuerySet):
    path = "version__paper"


class ClauseText(models.Model):
    """The wording of one clause in one version."""

    class Level(models.IntegerChoices):
        PREAMBLE = 0, _("引言")
        FIRST = 1, _("一、")
        SECOND = 2, _("（一）")
        THIRD = 3, _("1.")

    id = uuid_key()
    version = models.ForeignKey(PaperVersion, models.PROTECT, related_name="texts")
    clause = models.ForeignKey(Clause, models.PROTECT, related_name="texts")
    position = models.PositiveSmallIntegerField()
    level = models.PositiveSmallIntegerField(choices=Level.choices, default=Level.SECOND)
    heading = models.CharField(_("标题"), max_length=200, blank=True)
    text = models.TextField(_("正文"), blank=True)

    objects = ClauseTextQuerySet.as_manager()

    class Meta:
        verbose_name = _("条文")
        ordering = ["version", "position"]
        constraints = [
            models.UniqueConstraint(fields=["version", "position"], name="one_clause_per_position"),
            models.UniqueConstraint(fields=["version", "clause"], name="a_clause_stands_once_in_a_version"),
            models.CheckConstraint(condition=~Q(heading="", text=""), name="a_clause_says_something"),
        ]

    def __str__(self) -> str:
        return self.heading or self.text[:40]


class AmendmentQuerySet(OfPaperQuerySet):
    path = "version__paper"


class Amendment(models.Model):
    """A party's proposal to word one clause otherwise (or to add one: ``clause`` empty)."""

    id = uuid_key()
    version = models.ForeignKey(PaperVersion, models.PROTECT, related_name="amendments")
    clause = models.ForeignKey(Clause, models.PROTECT, null=True, blank=True, related_name="amendments")
    # Where a new clause is to stand; behind the last one when nothing is said.
    after = models.ForeignKey(
        Clause, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("放在哪一条之后")
    )
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("提出单位"))
    heading = models.CharField(_("标题"), max_length=200, blank=True)
    text = models.TextField(_("建议文字"), blank=True)
    removes = models.BooleanField(_("建议删去"), default=False)
    reason = models.TextField(_("理由"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = AmendmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("修正案")
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(removes=True, clause__isnull=False)
                | (Q(removes=False) & ~Q(heading="", text="")),
                name="an_amendment_proposes_something",
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="an_amendment_says_why"),
        ]

    def __str__(self) -> str:
        return f"{self.org} {self.clause or ''}"

    @property
    def kind(self) -> str:
        if self.clause_id is None:
            return "add"
        return "remove" if self.removes else "change"


class AmendmentRulingQuerySet(OfPaperQuerySet):
    path = "amendment__version__paper"


class AmendmentRuling(models.Model):
    """What the drafting federation made of an amendment, and the version it went into."""

    class Outcome(models.TextChoices):
        ADOPTED = "adopted", _("采纳")
        PARTLY = "partly", _("部分采纳")
        NOT_ADOPTED = "not_adopted", _("未采纳")

    id = uuid_key()
    amendment = models.OneToOneField(Amendment, models.PROTECT, related_name="ruling")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    outcome = models.CharField(_("采纳情况"), max_length=12, choices=Outcome.choices)
    reason = models.TextField(_("理由"), blank=True)
    version = models.ForeignKey(
        PaperVersion, models.PROTECT, null=True, blank=True, related_name="rulings", verbose_name=_("写入")
    )
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = AmendmentRulingQuerySet.as_manager()

    class Meta:
        verbose_name = _("修正案处理")
        constraints = [
            models.CheckConstraint(
                condition=Q(outcome="adopted") | ~Q(reason=""), name="an_amendment_not_adopted_is_told_why"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.amendment} {self.get_outcome_display()}"


class CountersignatureQuerySet(OfPaperQuerySet):
    path = "version__paper"

    def that_count(self) -> CountersignatureQuerySet:
        """The last one of each region on each version."""
        return self.order_by("version_id", "region_id", "-id").distinct("version_id", "region_id")


class Countersignature(models.Model):
    """会签: one region's word on one exact text. Written once; a region that reconsiders adds a row."""

    class Answer(models.TextChoices):
        AGREE = "agree", _("同意")
        RESERVE = "reserve", _("同意，有保留意见")
        OBJECT = "object", _("不同意")

    SIGNED = (Answer.AGREE, Answer.RESERVE)

    id = uuid_key()
    version = models.ForeignKey(PaperVersion, models.PROTECT, related_name="signatures")
    region = models.ForeignKey(Region, models.PROTECT, related_name="+")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("会签单位"))
    answer = models.CharField(_("会签"), max_length=8, choices=Answer.choices)
    digest = models.CharField(_("文本指纹"), max_length=64)  # of the text that stood before the signer
    comment = models.TextField(_("意见"), blank=True)
    office = models.CharField(_("职务"), max_length=200)  # as held at that moment
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = CountersignatureQuerySet.as_manager()

    class Meta:
        verbose_name = _("会签")
        ordering = ["version", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(answer="agree") | ~Q(comment=""), name="a_reservation_or_objection_says_what"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.region} {self.get_answer_display()}"

    @property
    def is_signed(self) -> bool:
        return self.answer in self.SIGNED

    @property
    def short_fingerprint(self) -> str:
        return in_groups(self.digest[:8])


class AdoptionQuerySet(OfPaperQuerySet):
    pass


class Adoption(models.Model):
    """The paper is adopted: every party has signed the hash of this version. The database checks it."""

    id = uuid_key()
    paper = models.OneToOneField(Paper, models.PROTECT, related_name="adoption")
    version = models.OneToOneField(PaperVersion, models.PROTECT, related_name="adoption")
    at = models.DateTimeField(default=timezone.now)

    objects = AdoptionQuerySet.as_manager()

    class Meta:
        verbose_name = _("通过")

    def __str__(self) -> str:
        return str(self.version)
