"""What a publisher types, in the manner of the subject; and what a reader of the book asks for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lianxi.kernel.refusal import Refused
from lianxi.kernel.rulebook.kinds import Kind
from lianxi.kernel.rulebook.queries import Place
from lianxi.kernel.rulebook.subjects import Subject

HINTS = {
    Kind.DATE: gettext_lazy("月和日，例如 7月10日。"),
    Kind.TABLE: gettext_lazy("每行一条，各列用竖线隔开；也可以从 Excel 复制后粘贴。"),
}


class ValueField(forms.CharField):
    """One value of a subject: typed as text, understood by its kind."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject
        super().__init__(label=_label(subject), help_text=_help(subject), widget=_widget(subject))

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        try:
            return self.subject.parse(text)
        except Refused as refusal:
            raise forms.ValidationError(str(refusal)) from refusal


class CorrectForm(forms.Form):
    """Another value for the same days."""

    source = forms.CharField(
        label=gettext_lazy("依据"),
        max_length=200,
        help_text=gettext_lazy("文件名称和文号，例如《职工疗休养管理办法》苏工发〔2021〕88号。"),
    )
    field_order = ["place", "value", "valid_from", "source"]

    def __init__(self, subject: Subject, **given: Any) -> None:
        super().__init__(**given)
        self.fields["value"] = ValueField(subject)
        self.order_fields(self.field_order)


class PublishForm(CorrectForm):
    """A new version: where, what, from when, by which document."""

    place = forms.ChoiceField(label=gettext_lazy("适用范围"))
    valid_from = forms.DateField(
        label=gettext_lazy("从哪天起"),
        widget=forms.DateInput(),
        help_text=gettext_lazy("这一天起适用；文件没有写明的，填印发日期。"),
    )
    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, subject: Subject, places: Sequence[Place], **given: Any) -> None:
        super().__init__(subject, **given)
        self.places = {place.key: place for place in places}
        field = self.fields["place"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = _grouped(places)

    def clean_place(self) -> Place:
        return self.places[self.cleaned_data["place"]]


class WithdrawForm(forms.Form):
    """撤回 a version that has not begun."""

    reason = forms.CharField(
        label=gettext_lazy("依据或原因"), max_length=200, help_text=gettext_lazy("会写进经过。")
    )


class EndForm(WithdrawForm):
    """停止适用 one that has."""

    on = forms.DateField(
        label=gettext_lazy("从哪天起不再适用"),
        widget=forms.DateInput(),
        help_text=gettext_lazy("这一天起按上一级的规定或默认值办。"),
    )
    field_order = ["on", "reason"]


class BookForm(forms.Form):
    """Which day, which module, and whether only what differs: all in the address of the page."""

    on = forms.DateField(required=False)
    module = forms.CharField(required=False, max_length=40)
    differ = forms.BooleanField(required=False)

    def asked(self, today: dt.date) -> dict[str, Any]:
        """What was asked for in a form that makes sense: no day, or one that is none, is today."""
        self.full_clean()
        return (
            {"module": "", "differ": False} | self.cleaned_data | {"on": self.cleaned_data.get("on") or today}
        )


def _label(subject: Subject) -> str:
    unit = subject.unit or (_("元") if subject.kind == Kind.MONEY else "")
    return _("规定（%(unit)s）") % {"unit": unit} if unit else _("规定")


def _help(subject: Subject) -> str:
    hint = str(HINTS.get(subject.kind, ""))
    if subject.kind == Kind.TABLE:
        hint += _("各列是：%(columns)s。") % {"columns": " | ".join(str(c.title) for c in subject.columns)}
    return " ".join(filter(None, [str(subject.help), hint]))


def _widget(subject: Subject) -> forms.Widget:
    """Text boxes with the right keys on a phone, never number boxes: those eat full-width digits."""
    if subject.kind == Kind.CHOICE:
        return forms.RadioSelect(choices=list(subject.choices))
    if subject.kind in (Kind.TEXT, Kind.TABLE):
        return forms.Textarea(attrs={"rows": 6})
    keys = {Kind.INTEGER: "numeric", Kind.DAYS: "numeric", Kind.MONEY: "decimal", Kind.DECIMAL: "decimal"}
    return forms.TextInput(attrs={"inputmode": keys.get(subject.kind, "text"), "autocomplete": "off"})


def _grouped(places: Sequence[Place]) -> list[tuple[str, Any]]:
    """Region first, then its cities, the whole alliance last."""
    options = {level: [(p.key, p.name) for p in places if _level(p) == level] for level in range(3)}
    titles = [_("本地区"), _("本地区的一个市（区）"), _("联盟统一")]
    return [(title, options[level]) for level, title in enumerate(titles) if options[level]]


def _level(place: Place) -> int:
    if place.region is None:
        return 2
    return 1 if place.division_code else 0
