"""The meeting itself: who runs it, its timetable, its quorum, who hosts next."""

from lianxi.domains.conference.rules.agenda.board import Board, board_of
from lianxi.domains.conference.rules.agenda.editing import (
    Outdated,
    refuse_editing,
    refuse_outdated,
    refuse_stranger,
)
from lianxi.domains.conference.rules.agenda.meeting import (
    lacking,
    refuse_lacking,
    refuse_odd_facts,
    steps,
    suggested_host,
)
from lianxi.domains.conference.rules.agenda.quorum import Quorum, quorum_met, quorum_of
from lianxi.domains.conference.rules.agenda.rights import acts_for, may_run, may_speak_for
from lianxi.domains.conference.rules.agenda.sentences import closed_standing, plan_standing, running_standing
from lianxi.domains.conference.rules.agenda.timetable import Plan, Slot, plan_of
from lianxi.domains.conference.rules.agenda.voices import OBJECTS, Said, refuse_discord

__all__ = [
    "OBJECTS",
    "Board",
    "Outdated",
    "Plan",
    "Quorum",
    "Said",
    "Slot",
    "acts_for",
    "board_of",
    "closed_standing",
    "lacking",
    "may_run",
    "may_speak_for",
    "plan_of",
    "plan_standing",
    "quorum_met",
    "quorum_of",
    "refuse_discord",
    "refuse_editing",
    "refuse_lacking",
    "refuse_odd_facts",
    "refuse_outdated",
    "refuse_stranger",
    "running_standing",
    "steps",
    "suggested_host",
]
