"""Where a paper stands, in one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Countersignature, Paper, counted
from lianxi.domains.conference.queries.papers import Seat
from lianxi.kernel.web import words

CHIPS = {
    Paper.State.REGISTERED: "idle",
    Paper.State.DRAFTING: "near",
    Paper.State.COUNTERSIGNING: "behind",
    Paper.State.ADOPTED: "ok",
    Paper.State.ISSUED: "ok",
    Paper.State.ARCHIVED: "idle",
}


def standing(paper: Paper, seats: Sequence[Seat], number: int | None, open_count: int = 0) -> str:
    """``number`` is that of the newest version, ``open_count`` of amendments nobody has ruled on."""
    told = {"number": number, "all": counted(len(seats)), "n": counted(open_count)}
    if number is None:
        return _no_words(paper)
    if paper.state == Paper.State.COUNTERSIGNING:
        return _signing(seats, number)
    if paper.state == Paper.State.DRAFTING:
        if voided := voiding(seats):
            return voided
        if open_count:
            return _("第%(number)s稿起草中，还有%(n)s条修正案没有处理") % told
        return _("第%(number)s稿起草中，还没有提交会签") % told
    return _adopted(paper, told)


def voiding(seats: Sequence[Seat]) -> str:
    """因第3稿改动，江苏、浙江的会签已作废; nothing when nobody's signature was lost."""
    lost = [seat for seat in seats if seat.is_voided]
    if not lost:
        return ""
    changed = max(seat.voided.version.number for seat in lost if seat.voided) + 1
    told = {"number": changed, "names": names(lost)}
    return _("因第%(number)s稿改动，%(names)s的会签已作废") % told


def names(seats: Iterable[Seat]) -> str:
    return _("、").join(seat.region.plain_name for seat in seats)


def overview(papers: Sequence[Paper], seats: Mapping[UUID, list[Seat]]) -> str:
    """The room's title: 五份文件，两份在会签，等待安徽."""
    written = [paper for paper in papers if paper.title]
    if not written:
        return _("这次会议还没有起草文件")
    said = [_("%(n)s份文件") % {"n": counted(len(written))}]
    said += _counts(written)
    if waiting := _awaited(written, seats):
        said.append(_("等待%(names)s") % {"names": waiting})
    return _("，").join(said)


def _counts(papers: Sequence[Paper]) -> list[str]:
    """How many of them stand where, the most urgent first; all in one state needs no number."""
    wanted = [
        (Paper.State.COUNTERSIGNING, _("%(n)s份在会签"), _("都在会签")),
        (Paper.State.DRAFTING, _("%(n)s份在起草"), _("都在起草")),
        (Paper.State.ADOPTED, _("%(n)s份等待印发"), _("都等待印发")),
        (Paper.State.REGISTERED, _("%(n)s份只有名称"), _("只登记了名称")),
    ]
    said = []
    for state, some, every in wanted:
        n = sum(paper.state == state for paper in papers)
        if n:
            said.append(every if n == len(papers) else some % {"n": counted(n)})
    return said or [_("都已印发")]


def _awaited(papers: Sequence[Paper], seats: Mapping[UUID, list[Seat]]) -> str:
    signing = [paper for paper in papers if paper.is_signing]
    waiting = {seat.region.pk: seat for paper in signing for seat in seats[paper.pk] if not seat.is_signed}
    every = seats[papers[0].pk]
    return names(seat for seat in every if seat.region.pk in waiting)


def _no_words(paper: Paper) -> str:
    if paper.state == Paper.State.REGISTERED:
        return _("只登记了名称，文字还没有录入")
    return _("还没有文字，先写第1稿")


def _signing(seats: Sequence[Seat], number: int) -> str:
    against = [seat for seat in seats if seat.is_against]
    waiting = [seat for seat in seats if seat.word is None]
    told = {
        "number": number,
        "against": names(against),
        "waiting": names(waiting),
        "signed": sum(seat.is_signed for seat in seats),
        "all": len(seats),
    }
    if against:
        return _("%(against)s不同意第%(number)s稿，要改文字再会签") % told
    if len(waiting) == len(seats):
        return _("第%(number)s稿正在会签，还没有一家签署") % told
    return _("第%(number)s稿会签 %(signed)s/%(all)s，等待%(waiting)s") % told


def _adopted(paper: Paper, said: Mapping[str, object]) -> str:
    if paper.state == Paper.State.ADOPTED:
        return _("%(all)s家一致签署第%(number)s稿，等待编号印发") % said
    told = dict(said) | {
        "day": words.day(paper.issued_on) if paper.issued_on else "",
        "no": paper.document_number,
    }
    if paper.state == Paper.State.ISSUED:
        return _("%(all)s家一致签署，%(day)s以%(no)s印发") % told
    return _("%(all)s家一致签署，%(no)s已印发归档") % told


def seat_word(seat: Seat) -> str:
    """One seat in two to six signs: 已签， 有保留， 不同意， 已作废， 待签."""
    if seat.word is None:
        return (
            _("第%(number)s稿的会签已作废") % {"number": seat.voided.version.number}
            if seat.voided
            else _("待签")
        )
    return {
        Countersignature.Answer.AGREE: _("同意"),
        Countersignature.Answer.RESERVE: _("同意，有保留"),
        Countersignature.Answer.OBJECT: _("不同意"),
    }[Countersignature.Answer(seat.word.answer)]
