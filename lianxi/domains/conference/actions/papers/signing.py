"""会签: put a text to signature, sign it, and adopt it the moment the last party has signed."""

from __future__ import annotations

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from lianxi.domains.conference import subjects
from lianxi.domains.conference.actions.papers.holding import hold, refuse_stranger
from lianxi.domains.conference.actions.papers.voiding import stop_clock
from lianxi.domains.conference.models import Adoption, Countersignature, Paper, PaperVersion, in_groups
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules import papers as rules
from lianxi.kernel.deadlines import actions as deadlines
from lianxi.kernel.deadlines import queries as clocks
from lianxi.kernel.deadlines.models import Clock, Unit
from lianxi.kernel.deadlines.rules import left
from lianxi.kernel.inbox import actions as inbox
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.inbox.models import Message
from lianxi.kernel.orgs.models import Organisation, Region
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.rulebook.queries import in_force
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import words

Answer = Countersignature.Answer


class Changed(Refused):
    """The text is no longer the one that stood before the signer."""

    def __init__(self) -> None:
        super().__init__(_("您打开以后，文字又改过了。没有替您签署，请看最新的文字和差异以后再签"))


@transaction.atomic
def put_to_signature(paper: Paper, *, by: User) -> Clock:
    """The newest version is the text to be signed; the clock of countersigning starts."""
    refuse_stranger(paper, by)
    hold(paper)
    version = _newest(paper)
    if paper.state != Paper.State.DRAFTING:
        raise Refused(_("文件已经提交会签，不必再提交"))
    if n := queries.open_amendments(paper).count():
        raise Refused(_("还有%(n)s条修正案没有处理，请逐条答复以后再提交会签") % {"n": n})
    paper.state = Paper.State.COUNTERSIGNING
    paper.save(update_fields=["state"])
    trail.record(
        "paper.put_to_signature",
        paper,
        by=by,
        what=f"把第{version.number}稿提交会签",
        new={"指纹": version.fingerprint},
    )
    clock = _start_clock(paper, by)
    _ask(paper, clock, [party.federation for party in paper.conference.parties.all()], by)
    return clock


@transaction.atomic
def sign(paper: Paper, *, by: User, answer: str, digest: str, comment: str = "") -> Countersignature:
    """One party's word on the exact text it saw (``digest``). The last signature adopts the paper."""
    region = rules.party_of(paper.conference, by, rules.SIGN)
    if region is None:
        raise Refused(_("会签由各参加单位的负责人办理，您现在的职务不能签"))
    hold(paper)
    version = _newest(paper)
    if digest != version.digest:
        raise Changed
    if not paper.is_signing:
        raise Refused(_("文件现在不在会签中，请看最新的情况"))
    if answer not in Answer.values:
        raise Refused(_("请选择同意、保留意见或者不同意"))
    if answer != Answer.AGREE and not comment.strip():
        raise Refused(_("有保留或者不同意，请写明意见"))
    _refuse_the_same_again(version, region, answer, comment.strip())
    signature = _keep(version, region, by, answer, comment.strip())
    _record(signature, paper, by)
    if signature.is_signed:
        _adopt_when_all_have_signed(paper, version, by)
    else:
        _tell_home(paper, signature)
    return signature


@transaction.atomic
def remind(paper: Paper, *, by: User) -> list[Message]:
    """催签: once a day, those who have not spoken yet."""
    refuse_stranger(paper, by)
    hold(paper)
    if not paper.is_signing:
        raise Refused(_("文件现在不在会签中，不必催签"))
    waiting = _silent(paper)
    if not waiting:
        raise Refused(_("各家都已表态，不必催签"))
    if queries.was_reminded_on(paper, timezone.localdate()):
        raise Refused(_("今天已经催过一次，请明天再催"))
    return _remind(paper, waiting, by)


@transaction.atomic
def remind_near(paper: Paper) -> list[Message]:
    """By itself, from the last days of the period on; nothing when somebody has reminded today."""
    hold(paper)
    clock = clocks.clock_of(paper, queries.SIGN_CLOCK)
    if not paper.is_signing or clock is None or clock.is_stopped:
        return []
    if left(clock, timezone.now(), clocks.calendar()) > clock.near_days:
        return []
    waiting = _silent(paper)
    if not waiting or queries.was_reminded_on(paper, timezone.localdate()):
        return []
    return _remind(paper, waiting, None)


def _silent(paper: Paper) -> list[Organisation]:
    return [seat.party.federation for seat in queries.seats_of(paper) if seat.word is None]


def _remind(paper: Paper, waiting: list[Organisation], by: User | None) -> list[Message]:
    with override("zh-hans"):
        names = "、".join(org.region.plain_name for org in waiting)
    trail.record("paper.reminded", paper, by=by, what=f"催签，等待{names}")
    return _ask(paper, clocks.clock_of(paper, queries.SIGN_CLOCK), waiting, by, again=True)


def _newest(paper: Paper) -> PaperVersion:
    version = queries.newest_version(paper)
    if version is None:
        raise Refused(_("文件还没有文字，请先写第1稿"))
    return version


def _start_clock(paper: Paper, by: User) -> Clock:
    """So many working days as the rulebook of the alliance says on this day."""
    alliance = paper.conference.alliance
    ruling = in_force(subjects.COUNTERSIGN, on=timezone.localdate(), alliance=alliance)
    return deadlines.start(
        paper,
        name=queries.SIGN_CLOCK,
        title="会签",
        unit=Unit.WORKING,
        amount=ruling.value,
        from_=timezone.now(),
        org=paper.org,
        by=by,
        source=ruling.because,
        near_days=2,
    )


def _refuse_the_same_again(version: PaperVersion, region: Region, answer: str, comment: str) -> None:
    words_so_far = version.signatures.filter(region=region).order_by("-id")
    last = words_so_far.select_related("by").first()
    if last and (last.answer, last.comment) == (answer, comment):
        told = {"who": last.by, "when": words.moment(last.at), "answer": last.get_answer_display()}
        raise Refused(_("%(who)s已在%(when)s代表本单位签署“%(answer)s”，不必再签") % told)


def _keep(version: PaperVersion, region: Region, by: User, answer: str, comment: str) -> Countersignature:
    changed = str(Changed())
    with (
        refuse_on("only_the_newest_version_is_signed", changed),
        refuse_on("a_paper_is_signed_while_it_is_put_to_signature", changed),
        refuse_on("only_parties_sign", _("只有参加会议的单位能会签")),
        override("zh-hans"),
    ):
        return Countersignature.objects.create(
            version=version,
            region=region,
            org=by.acting_org,
            answer=answer,
            digest=version.digest,
            comment=comment,
            office=str(by.office),
            by=by,
        )


def _record(signature: Countersignature, paper: Paper, by: User) -> None:
    with override("zh-hans"):
        answer = str(signature.get_answer_display())
        name = signature.region.plain_name
    trail.record(
        "paper.signed",
        paper,
        by=by,
        what=f"{name}会签第{signature.version.number}稿：{answer}",
        new={"指纹": in_groups(signature.digest)},
        note=signature.comment,
    )


def _adopt_when_all_have_signed(paper: Paper, version: PaperVersion, by: User) -> None:
    seats = queries.seats_of(paper)
    if not all(seat.is_signed for seat in seats):
        return
    constraint = "adopted_only_when_every_party_signed_the_same_text"
    with refuse_on(constraint, _("还有单位没有签署这一稿，不能通过")):
        Adoption.objects.create(paper=paper, version=version)
    paper.state = Paper.State.ADOPTED
    paper.save(update_fields=["state"])
    stop_clock(paper, by=by, outcome="各方一致通过")
    with override("zh-hans"):
        names = rules.names(seats)
    trail.record(
        "paper.adopted",
        paper,
        by=None,
        what=f"{names}签署同一文本，一致通过第{version.number}稿",
        new={"指纹": version.fingerprint},
    )
    _tell_all(paper, names)


def _ask(
    paper: Paper,
    clock: Clock | None,
    federations: list[Organisation],
    by: User | None,
    *,
    again: bool = False,
) -> list[Message]:
    until = words.moment(clock.due) if clock else ""
    title = f"请会签《{paper}》，{until}前" if until else f"请会签《{paper}》"
    return inbox.send(
        to=queries.signers_of(federations),
        kind=Kind.DEADLINE if again else Kind.TODO,
        title=f"催签：{title}" if again else title,
        body="打开就能看到要签的全文、它的指纹，以及和您上次签的稿子有什么不同。",
        url=reverse("conference:countersign", args=[paper.pk]),
        by=by,
    )


def _tell_home(paper: Paper, signature: Countersignature) -> None:
    with override("zh-hans"):
        name = signature.region.plain_name
    inbox.send(
        to=queries.drafters_of(paper.org),
        kind=Kind.TODO,
        title=f"{name}不同意《{paper}》第{signature.version.number}稿",
        body=signature.comment,
        url=reverse("conference:countersign", args=[paper.pk]),
        by=signature.by,
    )


def _tell_all(paper: Paper, names: str) -> None:
    """Whoever signed, and whoever numbers and issues now."""
    signed = Countersignature.objects.filter(version=paper.adoption.version).select_related("by")
    inbox.send(
        to=[*queries.drafters_of(paper.org), *(word.by for word in signed)],
        kind=Kind.OUTCOME,
        title=f"《{paper}》一致通过",
        body=f"{names}签署了同一文本。接下来由{paper.org}编号印发。",
        url=reverse("conference:countersign", args=[paper.pk]),
    )
