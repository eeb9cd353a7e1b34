"""A joint event: what, when, where, whose share, and its figures."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.forms.reports import FigureLine, read_lines
from lianxi.domains.conference.models import Figure, Part, Task
from lianxi.domains.conference.rules import events as rules
from lianxi.kernel.orgs.models import Division, Region

BLANK = 3
PERCENT = _("请填0到100之间的整数")


class EventForm(forms.Form):
    """One field per region for its share; the figures are rows of three inputs with the same names."""

    title = forms.CharField(
        label=_("活动名称"), max_length=200, error_messages={"required": _("请写活动名称")}
    )
    held_on = forms.DateField(
        label=_("日期"),
        widget=forms.DateInput(attrs={"type": "date"}),
        error_messages={"required": _("请选日期"), "invalid": _("请选日期")},
    )
    city = forms.ChoiceField(label=_("城市"), required=False)
    place = forms.CharField(label=_("地点"), max_length=120, required=False)
    note = forms.CharField(label=_("说明"), widget=forms.Textarea(attrs={"rows": 3}), required=False)
    is_another = forms.BooleanField(
        label=_("这是另一场活动"),
        required=False,
        help_text=_("系统提示可能重复、而您确认不是同一场时勾选。"),
    )
    units = Figure.Unit.choices

    def __init__(self, *args: Any, task: Task, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.regions = [
            part.region
            for part in task.parts.select_related("region").order_by("region__code")
            if part.state != Part.State.EXCUSED
        ]
        for region, percent in rules.equal_shares(self.regions).items():
            self.fields[share_of(region)] = forms.IntegerField(
                label=region.plain_name,
                min_value=0,
                max_value=100,
                initial=percent,
                error_messages=dict.fromkeys(("required", "invalid", "min_value", "max_value"), PERCENT),
            )
        city = self.fields["city"]
        assert isinstance(city, forms.ChoiceField)
        city.choices = [("", _now("不分城市")), *((c.code, c.name) for c in _cities(self.regions))]
        self.lines = read_lines(self.data) if self.is_bound else [FigureLine("活动", "1", Figure.Unit.EVENTS)]
        self.lines += [FigureLine() for _line in range(BLANK - len(self.lines))]

    @property
    def share_fields(self) -> list[forms.BoundField]:
        return [self[share_of(region)] for region in self.regions]

    def clean(self) -> dict[str, Any]:
        filled = [line for line in self.lines if not line.is_blank]
        self.cleaned_data["counts"] = [line.clean() for line in filled]
        if any(line.error for line in filled):
            self.add_error(None, _now("数据有填得不对的行，已在行下注明"))
        return self.cleaned_data

    def values(self) -> dict[str, Any]:
        """As :func:`actions.events.enter_event` takes them."""
        given = self.cleaned_data
        names = ("title", "held_on", "place", "note", "is_another", "counts")
        shares = {region: given[share_of(region)] for region in self.regions}
        return {name: given[name] for name in names} | {"shares": shares, "division_code": given["city"]}


class VoidForm(forms.Form):
    why = forms.CharField(
        label=_("作废原因"),
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("登记仍留在列表里，划去不计。"),
        error_messages={"required": _("请写明为什么作废")},
    )


def share_of(region: Region) -> str:
    return f"share_{region.code}"


def _cities(regions: list[Region]) -> QuerySet[Division]:
    """Prefecture cities of these regions; a municipality stands for itself."""
    codes = [region.code for region in regions]
    cities = Division.objects.filter(valid_to=None, parent_code__in=codes, code__endswith="00")
    return (cities | Division.objects.filter(valid_to=None, code__in=codes)).order_by("code")
