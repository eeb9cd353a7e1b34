"""Everything that writes: meetings, the division of work, reports."""

from lianxi.domains.conference.actions.facts import settle_conference
from lianxi.domains.conference.actions.meetings import open_conference
from lianxi.domains.conference.actions.reports import Count, accept_report, return_report, submit_report
from lianxi.domains.conference.actions.tasks import assign_lead, claim, set_participants

__all__ = [
    "Count",
    "accept_report",
    "assign_lead",
    "claim",
    "open_conference",
    "return_report",
    "set_participants",
    "settle_conference",
    "submit_report",
]
