"""What an item led to: something to know, a decision with every voice, a task."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions.agenda.editing import clean
from lianxi.domains.conference.actions.agenda.running import lock_running
from lianxi.domains.conference.models import Conference, Item, Outcome, Paper, Part, Task, Voice, Wanted
from lianxi.domains.conference.queries import agenda as queries
from lianxi.domains.conference.rules import agenda as rules
from lianxi.domains.conference.rules import is_of
from lianxi.domains.conference.rules.attendance import regions_present
from lianxi.kernel.orgs.models import Organisation, Region
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail


@transaction.atomic
def record_information(item: Item, *, by: User, text: str) -> Outcome:
    conference = lock_running(item.section.conference, by)
    outcome = _write(item, conference, by, Wanted.INFORMATION, text)
    trail.record("outcome.recorded", conference, by=by, what=f"记录了通报：{outcome.text}")
    return outcome


@transaction.atomic
def record_decision(item: Item, *, by: User, text: str, said: Sequence[rules.Said]) -> Outcome:
    """Only with the quorum, and only when every federation present agrees, with reservation or without.

    Who was present is kept with the decision, as it was at this moment.
    """
    conference = lock_running(item.section.conference, by)
    quorum = rules.quorum_of(conference, regions_present(conference))
    if not quorum.is_met:
        raise Refused(quorum.sentence)
    rules.refuse_discord(said, quorum.present)
    outcome = _write(item, conference, by, Wanted.DECISION, text, present=quorum.present)
    Voice.objects.bulk_create(
        Voice(outcome=outcome, region=one.region, answer=one.answer, comment=one.comment) for one in said
    )
    trail.record("outcome.recorded", conference, by=by, what=f"记录了决定：{outcome.text}", new=_voices(said))
    return outcome


@transaction.atomic
def record_task(
    item: Item,
    *,
    by: User,
    text: str,
    title: str,
    paper: Paper | None = None,
    lead: Organisation | None = None,
    deadline: dt.date | None = None,
) -> Outcome:
    """The task enters the paper with the next number, for every region at the meeting.

    Without a paper it stands among what the meeting agreed by itself (会议议定事项).
    """
    conference = lock_running(item.section.conference, by)
    if paper and paper.conference_id != conference.pk:
        raise Refused(_("任务要写入这次会议的文件"))
    if lead and not is_of(lead, conference):
        raise Refused(_("牵头单位要在参加会议的地区里选，%(org)s不在其中") % {"org": lead})
    if deadline and deadline < timezone.localdate():
        raise Refused(_("完成期限不能早于今天，请核对"))
    title = clean(title, _("请写任务的名称"))
    outcome = _write(item, conference, by, Wanted.TASK, text)
    task = _make_task(outcome, conference, paper, title, lead, deadline)
    trail.record("outcome.recorded", conference, by=by, what=f"记录了任务：{task}", note=outcome.text)
    trail.record("task.made", task, by=by, what=f"由议定事项产生：{item}")
    return outcome


@transaction.atomic
def withdraw_outcome(outcome: Outcome, *, by: User, because: str) -> Outcome:
    """Recorded wrongly: taken back while the meeting runs, kept with the reason; its task is cancelled."""
    conference = lock_running(outcome.item.section.conference, by)
    outcome = Outcome.objects.get(pk=outcome.pk)
    if outcome.withdrawn_at:
        raise Refused(_("这一条已经撤回"))
    because = clean(because, _("请写撤回的原因"))
    outcome.withdrawn_at, outcome.withdrawn_because = timezone.now(), because
    outcome.save(update_fields=["withdrawn_at", "withdrawn_because"])
    if task := Task.objects.filter(outcome=outcome).first():
        task.state = Task.State.CANCELLED
        task.save(update_fields=["state"])
        trail.record("task.cancelled", task, by=by, what="随议定事项撤回而取消", note=because)
    trail.record("outcome.withdrawn", conference, by=by, what=f"撤回了：{outcome.text}", note=because)
    return outcome


def _write(
    item: Item, conference: Conference, by: User, kind: str, text: str, present: Sequence[Region] = ()
) -> Outcome:
    item = Item.objects.get(pk=item.pk)
    if item.began_at is None:
        raise Refused(_("“%(item)s”还没有开始，不能记录结果") % {"item": item})
    text = text.strip().replace("\r\n", "\n")
    if not text:
        raise Refused(_("请写议定的内容"))
    if queries.decided_alike(item, kind, text):
        raise Refused(_("同样的内容刚刚已经记过"))
    codes = [region.code for region in present]
    return Outcome.objects.create(item=item, kind=kind, text=text, present=codes, by=by)


def _make_task(
    outcome: Outcome,
    conference: Conference,
    paper: Paper | None,
    title: str,
    lead: Organisation | None,
    deadline: dt.date | None,
) -> Task:
    """The meeting's row is held, so no other task takes this number meanwhile."""
    paper = paper or _paper_without_name(conference)
    last = paper.tasks.filter(kind=Task.Kind.TASK).aggregate(last=Max("number"))["last"] or 0
    task = Task.objects.create(
        paper=paper,
        number=last + 1,
        title=title,
        text=outcome.text,
        outcome=outcome,
        lead=lead,
        deadline=deadline,
        state=Task.State.IN_PROGRESS if lead else Task.State.OPEN,
    )
    regions = conference.parties.order_by("position").values_list("region_id", flat=True)
    Part.objects.bulk_create(Part(task=task, region_id=region) for region in regions)
    return task


def _paper_without_name(conference: Conference) -> Paper:
    found = conference.papers.filter(title="").first()
    return found or Paper.objects.create(conference=conference, org=conference.org)


def _voices(said: Sequence[rules.Said]) -> dict[str, str]:
    """As the trail keeps them: 沪 同意."""
    return {
        one.region.short: f"{Voice.Answer(one.answer).label}{f'：{one.comment}' if one.comment else ''}"
        for one in said
    }
