"""The division of work and what becomes of it."""

from lianxi.domains.conference.actions.tasks.claiming import claim
from lianxi.domains.conference.actions.tasks.closing import apply_for_closing, rule_on_closing
from lianxi.domains.conference.actions.tasks.dividing import Details, assign_lead, set_participants
from lianxi.domains.conference.actions.tasks.evidence import add_evidence, withdraw_evidence
from lianxi.domains.conference.actions.tasks.extending import ask_extension, chase, decide_extension
from lianxi.domains.conference.actions.tasks.milestones import add_milestone, reach_milestone
from lianxi.domains.conference.actions.tasks.sheet import enter_division
from lianxi.domains.conference.actions.tasks.states import cancel, resume, suspend

__all__ = [
    "Details",
    "add_evidence",
    "add_milestone",
    "apply_for_closing",
    "ask_extension",
    "assign_lead",
    "cancel",
    "chase",
    "claim",
    "decide_extension",
    "enter_division",
    "reach_milestone",
    "resume",
    "rule_on_closing",
    "set_participants",
    "suspend",
    "withdraw_evidence",
]
