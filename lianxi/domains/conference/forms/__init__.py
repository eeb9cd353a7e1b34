"""Text from a person, turned into clean values."""

from lianxi.domains.conference.forms.meetings import HeldForm, SettleForm, UpcomingForm
from lianxi.domains.conference.forms.reports import ReportForm, ReturnForm
from lianxi.domains.conference.forms.tasks import ClaimForm, DivideForm

__all__ = ["ClaimForm", "DivideForm", "HeldForm", "ReportForm", "ReturnForm", "SettleForm", "UpcomingForm"]
