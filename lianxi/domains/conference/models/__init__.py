"""What the federations agreed, who carries it out, and what each region reports."""

from lianxi.domains.conference.models.meeting import (
    Conference,
    ConferenceQuerySet,
    Field,
    Party,
    acting_region,
)
from lianxi.domains.conference.models.numerals import counted, numeral
from lianxi.domains.conference.models.opinions import Opinions, Part, PartQuerySet, Task, TaskQuerySet
from lianxi.domains.conference.models.period import Period
from lianxi.domains.conference.models.report import (
    Decision,
    Figure,
    Report,
    ReportQuerySet,
    ReportVersion,
    VersionQuerySet,
)

__all__ = [
    "Conference",
    "ConferenceQuerySet",
    "Decision",
    "Field",
    "Figure",
    "Opinions",
    "Part",
    "PartQuerySet",
    "Party",
    "Period",
    "Report",
    "ReportQuerySet",
    "ReportVersion",
    "Task",
    "TaskQuerySet",
    "VersionQuerySet",
    "acting_region",
    "counted",
    "numeral",
]
