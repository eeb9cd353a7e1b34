"""What the proposing federation does with its topic."""

from __future__ import annotations

from uuid import UUID

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions.topics import moves
from lianxi.domains.conference.models import Conference, Topic, TopicFile
from lianxi.domains.conference.queries import circulation
from lianxi.domains.conference.rules import topics as rules
from lianxi.domains.conference.rules.topics_wording import Wording
from lianxi.kernel.files import actions as files
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.keys import uuid7
from lianxi.kernel.orgs.models import Alliance
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail

State = Topic.State


@transaction.atomic
def keep_draft(wording: Wording, *, by: User, alliance: Alliance, key: UUID | None = None) -> Topic:
    """Keep what was typed. ``key`` is that of the form: two savings at once make one draft.

    Beginning a draft leaves a trail; its commas do not.
    """
    if not rules.may_propose(by):
        raise Refused(_("议题由总工会的经办人提出，您现在的职务不能提"))
    start = wording.values() | {"alliance": alliance, "org": by.acting_org, "made_by": by}
    topic, is_new = Topic.objects.get_or_create(pk=key or uuid7(), defaults=start)
    if is_new:
        trail.record("topic.drafted", topic, by=by, what="起草了议题")
        return topic
    if not rules.is_proposer(topic, by) or topic.state != State.DRAFT:
        raise Refused(_("这份议题已经提交，或不是本单位的，不能按草稿修改"))
    _write(topic, wording)
    return topic


@transaction.atomic
def submit(topic: Topic, *, by: User) -> Topic:
    """To the meeting it names, or into the backlog, where every federation sees it."""
    _refuse_incomplete(topic)
    moves.move(topic, State.SUBMITTED, by=by)
    topic.submitted_at = timezone.now()
    topic.save(update_fields=["submitted_at"])
    moves.tell_host(topic, Kind.TODO, _("请审核议题：%(topic)s") % {"topic": topic}, by)
    return topic


@transaction.atomic
def propose(wording: Wording, *, by: User, alliance: Alliance) -> Topic:
    """Written and sent in one step."""
    return submit(keep_draft(wording, by=by, alliance=alliance), by=by)


@transaction.atomic
def revise(topic: Topic, wording: Wording, *, by: User, note: str) -> Topic:
    """The author's new words, once every comment has its answer. Meeting and secrecy stay."""
    note = moves.reason(note, _("请写明改了什么，各方才好核对"))
    latest = circulation.latest_round(topic)
    if latest is None or not latest.is_settled:
        raise Refused(_("还有单位没有答复，或还有意见没有处理，处理完再修改议题"))
    old = _texts(topic)
    moves.move(topic, State.REVISED, by=by, comment=note)
    _write(topic, wording, keep=("conference", "is_secret"))
    new = _texts(topic)
    changed = [label for label in new if old[label] != new[label]]
    if not changed:
        raise Refused(_("议题的文字没有变化，请先修改再提交"))
    trail.record(
        "topic.reworded",
        topic,
        by=by,
        what="改了议题的文字",
        old={label: old[label] for label in changed},
        new={label: new[label] for label in changed},
    )
    moves.tell_host(topic, Kind.TODO, _("议题已按意见修改：%(topic)s") % {"topic": topic}, by)
    return topic


@transaction.atomic
def withdraw(topic: Topic, *, by: User, comment: str = "") -> Topic:
    """Taken back by who proposed it; it stays readable."""
    moves.move(topic, State.WITHDRAWN, by=by, comment=comment.strip())
    if topic.submitted_at is not None:
        moves.tell_host(topic, Kind.OUTCOME, _("议题已撤回：%(topic)s") % {"topic": topic}, by)
    return topic


@transaction.atomic
def attach(topic: Topic, *, by: User, upload: UploadedFile) -> TopicFile:
    """While it is written, or is about to be revised."""
    if not rules.is_proposer(topic, by):
        raise Refused(_("附件由提出单位上传"))
    if topic.state not in (State.DRAFT, State.CIRCULATED):
        raise Refused(_("议题已经提交，附件不能再改；退回修改或征求意见时可以补"))
    file = files.store(upload, by=by, org=topic.org)
    attached = TopicFile.objects.create(topic=topic, file=file)
    trail.record("topic.attached", topic, by=by, what=f"加了附件《{file.name}》")
    return attached


@transaction.atomic
def detach(attached: TopicFile, *, by: User) -> Topic:
    """Only from a draft: what was sent stays as it was sent."""
    topic = attached.topic
    if not rules.is_proposer(topic, by) or topic.state != State.DRAFT:
        raise Refused(_("议题已经提交，附件不能再去掉"))
    trail.record("topic.detached", topic, by=by, what=f"去掉了附件《{attached.file.name}》")
    attached.delete()
    return topic


def _write(topic: Topic, wording: Wording, keep: tuple[str, ...] = ()) -> None:
    changed = [name for name in wording.values() if name not in keep]
    for name in changed:
        setattr(topic, name, getattr(wording, name))
    topic.save(update_fields=changed)


def _texts(topic: Topic) -> dict[str, str]:
    """By the labels of the trail, which is Chinese."""
    return {
        "议题": topic.title,
        "合作领域": topic.field,
        "背景": topic.background,
        "请其他地区做什么": topic.ask,
        "建议写入文件的文字": topic.draft_text,
        "希望的结果": topic.wanted,
        "联系人": topic.contact,
    }


def _refuse_incomplete(topic: Topic) -> None:
    if not topic.title.strip():
        raise Refused(_("请填写议题的题目"))
    if not (topic.ask.strip() or topic.draft_text.strip()):
        raise Refused(_("请写明请其他地区做什么，或建议写入文件的文字"))
    if topic.conference is None and topic.is_secret:
        raise Refused(_("内部议题只给轮值单位看，请先选定提交给哪次会议"))
    if topic.conference is not None:
        _refuse_meeting(topic, topic.conference)


def _refuse_meeting(topic: Topic, conference: Conference) -> None:
    if conference.is_closed:
        raise Refused(_("这次会议已经闭会，请改选别的会议，或先放进征集库"))
    if not conference.parties.filter(region=topic.org.region).exists():
        raise Refused(_("本地区不参加这次会议，请改选别的会议"))
    # Sent back topics have met the day already.
    if topic.submitted_at is None and rules.is_call_over(conference, timezone.localdate()):
        raise Refused(_("这次会议的议题征集已经截止，请先放进征集库，由轮值单位选用"))
