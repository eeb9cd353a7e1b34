"""What people type about the calendar and about more time."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.deadlines.calendars import Calendar
from lianxi.kernel.deadlines.models import CalendarDay, Unit
from lianxi.kernel.deadlines.reckoning import MOST_DAYS, Due, due_after
from lianxi.kernel.refusal import Refused


class ReckonForm(forms.Form):
    """算一算: the arithmetic for anyone in office, without a clock."""

    start = forms.DateField(
        label=_("起算日"), widget=forms.DateInput, help_text=_("这一天不算，从次日数起。")
    )
    amount = forms.IntegerField(label=_("天数"), min_value=1, max_value=MOST_DAYS)
    unit = forms.ChoiceField(
        label=_("怎么数"),
        choices=[(Unit.WORKING.value, Unit.WORKING.label), (Unit.CALENDAR.value, Unit.CALENDAR.label)],
        widget=forms.RadioSelect,
        initial=Unit.WORKING.value,
    )

    def due(self, calendar: Calendar) -> Due | None:
        """The answer, or ``None`` with the reason at the form."""
        if not self.is_valid():
            return None
        asked = self.cleaned_data
        try:
            return due_after(asked["start"], asked["amount"], asked["unit"], calendar)
        except Refused as refusal:
            self.add_error("start", str(refusal))
            return None


class DayForm(forms.Form):
    """What one day is to be."""

    kind = forms.ChoiceField(
        label=_("改为"),
        choices=[
            (CalendarDay.Kind.HOLIDAY.value, CalendarDay.Kind.HOLIDAY.label),
            (CalendarDay.Kind.REST.value, CalendarDay.Kind.REST.label),
            (CalendarDay.Kind.WORKDAY.value, _("上班")),
        ],
        widget=forms.RadioSelect,
    )
    until = forms.DateField(
        label=_("直到"), required=False, widget=forms.DateInput, help_text=_("连着几天都一样的，填最后一天。")
    )
    name = forms.CharField(
        label=_("节日"), max_length=40, required=False, help_text=_("为哪个节日放假或调休，例如国庆节。")
    )
    source = forms.CharField(
        label=_("依据"), max_length=200, help_text=_("国务院办公厅通知的名称或文号；会写进经过。")
    )
    announced_on = forms.DateField(label=_("公布日期"), required=False, widget=forms.DateInput)


class AnnounceForm(forms.Form):
    """The notice of a year is out."""

    source = forms.CharField(
        label=_("依据"), max_length=200, help_text=_("国务院办公厅通知的名称或文号；会写进经过。")
    )


class AskExtensionForm(forms.Form):
    """申请延期: for the pages of domains, which say who may."""

    until = forms.DateField(label=_("申请延至"), widget=forms.DateInput)
    reason = forms.CharField(
        label=_("理由"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("为什么做不完，新日期前怎么做完。届满以后不能再申请。"),
    )


class DecideExtensionForm(forms.Form):
    """决定延期, with a day for chasing when it is refused."""

    approve = forms.TypedChoiceField(
        label=_("决定"),
        choices=[("yes", _("同意延期")), ("no", _("不同意延期"))],
        coerce=lambda value: value == "yes",
        widget=forms.RadioSelect,
    )
    comment = forms.CharField(
        label=_("意见"),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("不同意的必须写明理由。"),
    )
    chasing = forms.DateField(
        label=_("催办日期"),
        required=False,
        widget=forms.DateInput,
        help_text=_("不同意延期时，可以另定一个催办日期；评判仍按原期限。"),
    )

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        if values.get("approve") is False and not values.get("comment"):
            self.add_error("comment", _("不同意延期的，请写明理由。"))
        return values


def day_form(data: Any, day: dt.date, calendar: Calendar) -> DayForm:
    """Filled with what the day is marked as; a plain day is not marked."""
    mark = calendar.mark(day)
    return DayForm(data, initial={"kind": mark.kind, "name": mark.name} if mark else {})
