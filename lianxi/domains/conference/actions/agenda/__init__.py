"""The agenda and the meeting: preparing, opening, running, recording, closing."""

from lianxi.domains.conference.actions.agenda.bringing import bring_in, start_from
from lianxi.domains.conference.actions.agenda.items import (
    add_item,
    change_item,
    place_item,
    remove_item,
    step_item,
)
from lianxi.domains.conference.actions.agenda.outcomes import (
    record_decision,
    record_information,
    record_task,
    withdraw_outcome,
)
from lianxi.domains.conference.actions.agenda.running import finish_item, go_on, keep_minutes, start_item
from lianxi.domains.conference.actions.agenda.sections import (
    add_section,
    remove_section,
    rename_section,
    step_section,
)
from lianxi.domains.conference.actions.agenda.speakers import (
    ask_to_speak,
    end_speech,
    let_speak,
    pass_over,
)
from lianxi.domains.conference.actions.agenda.states import begin, close, open_meeting

__all__ = [
    "add_item",
    "add_section",
    "ask_to_speak",
    "begin",
    "bring_in",
    "change_item",
    "close",
    "end_speech",
    "finish_item",
    "go_on",
    "keep_minutes",
    "let_speak",
    "open_meeting",
    "pass_over",
    "place_item",
    "record_decision",
    "record_information",
    "record_task",
    "remove_item",
    "remove_section",
    "rename_section",
    "start_from",
    "start_item",
    "step_item",
    "step_section",
    "withdraw_outcome",
]
