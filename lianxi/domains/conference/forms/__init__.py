"""Text from a person, turned into clean values."""

from lianxi.domains.conference.forms.meetings import ClaimForm, DivideForm, HeldForm, SettleForm, UpcomingForm
from lianxi.domains.conference.forms.reports import ReportForm, ReturnForm

__all__ = ["ClaimForm", "DivideForm", "HeldForm", "ReportForm", "ReturnForm", "SettleForm", "UpcomingForm"]
