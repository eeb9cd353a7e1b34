"""A region takes its part on, and says who carries it out and how."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference import rules
from lianxi.domains.conference.models import Part, Task
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages


@transaction.atomic
def claim(
    part: Part, *, by: User, org: Organisation, local_number: str = "", plan: str = "", handler: str = ""
) -> Part:
    """Take the region's part on: ``org`` carries it out. Claiming again changes who does."""
    _refuse_stranger_to(part, by, org)
    locked = Part.objects.select_for_update()
    part.refresh_from_db(fields=["state", "org", "local_number", "plan", "handler"], from_queryset=locked)
    if part.state == Part.State.EXCUSED:
        raise Refused(_("%(region)s不参加这项任务，要参加请联系轮值单位") % {"region": part.region})
    old = _told(part)
    part.org, part.local_number, part.state = org, local_number.strip(), Part.State.CLAIMED
    part.plan, part.handler = plan.strip(), handler.strip()
    part.claimed_by, part.claimed_at = by, timezone.now()
    part.save(update_fields=["org", "local_number", "plan", "handler", "state", "claimed_by", "claimed_at"])
    _note(part, old, by)
    pages.expire()
    return part


def _note(part: Part, old: dict[str, str], by: User) -> None:
    new = _told(part)
    changed = [key for key in new if old[key] != new[key]]
    trail.record(
        "part.claimed",
        part,
        by=by,
        what="改了本地的安排" if old["实施单位"] else "认领了任务",
        old={key: old[key] for key in changed},
        new={key: new[key] for key in changed},
    )


def _told(part: Part) -> dict[str, str]:
    return {
        "实施单位": str(part.org or ""),
        "本地文号": part.local_number,
        "本地安排": part.plan,
        "责任人": part.handler,
    }


def _refuse_stranger_to(part: Part, by: User, org: Organisation) -> None:
    task = part.task
    if not rules.may_claim(part, by):
        raise Refused(_("%(region)s的任务由%(region)s总工会认领") % {"region": part.region})
    if task.lead is None:
        raise Refused(_("这项任务还没有定牵头单位，请等轮值单位分工以后再认领"))
    if not task.is_live or task.state == Task.State.OPEN:
        raise Refused(_("任务%(state)s，不能再认领或改安排") % {"state": task.get_state_display()})
    if org.region_id != part.region_id:
        raise Refused(
            _("实施单位要在%(region)s范围内选，%(org)s不在其中") % {"region": part.region, "org": org}
        )
