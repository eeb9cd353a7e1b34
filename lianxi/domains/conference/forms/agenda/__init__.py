"""What people type about the agenda and in the running meeting."""

from lianxi.domains.conference.forms.agenda.editing import (
    BringForm,
    DropForm,
    ItemForm,
    SectionForm,
    SeenForm,
)
from lianxi.domains.conference.forms.agenda.running import (
    CloseForm,
    DecisionForm,
    InformationForm,
    MinutesForm,
    SpeakerForm,
    TaskForm,
    WithdrawForm,
)

__all__ = [
    "BringForm",
    "CloseForm",
    "DecisionForm",
    "DropForm",
    "InformationForm",
    "ItemForm",
    "MinutesForm",
    "SectionForm",
    "SeenForm",
    "SpeakerForm",
    "TaskForm",
    "WithdrawForm",
]
