"""Text from a person, turned into clean values."""

from lianxi.domains.conference.forms.meetings import ClaimForm, DivideForm, OpenForm, SettleForm
from lianxi.domains.conference.forms.reports import ReportForm, ReturnForm

__all__ = ["ClaimForm", "DivideForm", "OpenForm", "ReportForm", "ReturnForm", "SettleForm"]
