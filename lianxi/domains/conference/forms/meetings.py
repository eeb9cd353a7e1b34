"""Entering a meeting by hand, and settling it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference import queries
from lianxi.domains.conference.models import Conference
from lianxi.kernel.orgs.models import Alliance, Organisation, Region
from lianxi.kernel.web.choices import offer

ONE_PER_LINE = _("一行一项，按文件里的顺序。")
HOST_HELP = _("由轮值地区的总工会筹备、主持会议，给任务分工；没有商定时由登记会议的总工会办。")


class LinesField(forms.CharField):
    """A list written one item per line."""

    widget = forms.Textarea(attrs={"rows": 6})

    def clean(self, value: Any) -> list[str]:
        return [line.strip() for line in super().clean(value).splitlines() if line.strip()]


class RegionsField(forms.ModelMultipleChoiceField):
    """Some regions of the alliance, in its order."""

    widget = forms.CheckboxSelectMultiple


class OrgField(forms.ModelChoiceField):
    def label_from_instance(self, obj: Organisation) -> str:
        return obj.name


class ClockInput(forms.TimeInput):
    input_type = "time"

    def __init__(self) -> None:
        super().__init__(format="%H:%M")


class _MeetingForm(forms.Form):
    """When, where and how: what every form about a meeting asks."""

    held_on = forms.DateField(label=_("召开日期"), required=False)
    begins_at = forms.TimeField(label=_("开始时间"), required=False, widget=ClockInput)
    ends_at = forms.TimeField(
        label=_("计划结束时间"),
        required=False,
        widget=ClockInput,
        help_text=_("议程排得比它长时，会标红提醒。"),
    )
    mode = forms.ChoiceField(
        label=_("形式"),
        choices=Conference.Mode.choices,
        initial=Conference.Mode.IN_PERSON,
        widget=forms.RadioSelect,
    )
    place = forms.CharField(label=_("地点"), max_length=80, required=False)
    link = forms.URLField(
        label=_("视频会议地址"),
        required=False,
        assume_scheme="https",
        help_text=_("有人以视频参加时填写，会写进通知和日历。"),
    )
    host = forms.ModelChoiceField(
        label=_("轮值地区"),
        queryset=Region.objects.none(),
        required=False,
        empty_label=_("还没有商定"),
        help_text=HOST_HELP,
    )
    topics_until = forms.DateField(
        label=_("议题征集截止"),
        required=False,
        help_text=_("空着就按规则库里的天数，从召开日期往前推算。"),
    )

    def __init__(self, *args: Any, suggestion: Region | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if suggestion and "host" in self.fields:
            turn = _now("按轮次，下一家是%(region)s；由各家商定，可以跳过或者连任。") % {"region": suggestion}
            self.fields["host"].help_text = f"{turn}{HOST_HELP}"


class _EnterForm(_MeetingForm):
    title = forms.CharField(label=_("会议名称"), max_length=200)
    year = forms.IntegerField(label=_("年度"), min_value=2000, max_value=2100)
    regions = RegionsField(label=_("参加地区"), queryset=Region.objects.none())

    def __init__(self, *args: Any, alliance: Alliance, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        regions = Region.objects.filter(seats__alliance=alliance).order_by("seats__position")
        for name in ("regions", "host"):
            offer(self, name, regions)
        self.initial.setdefault("regions", regions)
        self.initial.setdefault("year", timezone.localdate().year)


class UpcomingForm(_EnterForm):
    """A meeting still to be held: everything but its name may be settled later."""

    field_order = ["title", "year", "regions", "host", "held_on", "begins_at", "ends_at", "mode"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["held_on"].help_text = _("没有定就先空着；发出通知以前，只有参加单位看得到这次会议。")

    def values(self) -> dict[str, Any]:
        """As the action takes them."""
        return self.cleaned_data | {"regions": list(self.cleaned_data["regions"]), "is_held": False}


class HeldForm(_EnterForm):
    """A meeting held before it came here: when and where, and what it agreed."""

    begins_at = ends_at = link = topics_until = None  # type: ignore[assignment]  # how Django drops a field
    held_on = forms.DateField(label=_("召开日期"))
    document = forms.CharField(
        label=_("形成的文件"),
        max_length=200,
        required=False,
        help_text=_("例如：2021年推进长三角一体化发展工会工作意见"),
    )
    fields_agreed = LinesField(label=_("合作领域"), required=False, help_text=ONE_PER_LINE)
    tasks = LinesField(label=_("任务"), required=False, help_text=ONE_PER_LINE)
    competitions = LinesField(label=_("竞赛"), required=False, help_text=ONE_PER_LINE)

    field_order = ["title", "year", "held_on", "mode", "place", "regions", "host", "document"]

    def values(self) -> dict[str, Any]:
        """As the action takes them."""
        cleaned = dict(self.cleaned_data)
        agreed = {"fields": cleaned.pop("fields_agreed"), "regions": list(cleaned["regions"])}
        return cleaned | agreed | {"is_held": True}


class SettleForm(_MeetingForm):
    """What is settled about a meeting at its stage; of a closed one, what was known is corrected."""

    is_held = forms.BooleanField(
        label=_("会议已经开过，直接登记为已闭会"),
        required=False,
        help_text=_("勾了以后会议随即公开，不能再退回筹备。"),
    )
    reason = forms.CharField(
        label=_("更正原因"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("改动原来写着的内容时必须填写，会和改动一起留在经过里；补填空着的内容不用写。"),
    )

    field_order = ["held_on", "begins_at", "ends_at", "mode", "place", "link", "host", "topics_until"]

    def __init__(self, *args: Any, conference: Conference, **kwargs: Any) -> None:
        dropped = self._not_at(conference)
        names = [name for name in self.field_order if name not in dropped]
        kwargs["initial"] = {name: getattr(conference, name) for name in names}
        super().__init__(*args, **kwargs)
        offer(self, "host", queries.regions_of(conference))
        for name in dropped:
            del self.fields[name]
        if conference.is_closed:
            self.fields["ends_at"].help_text = ""

    @staticmethod
    def _not_at(conference: Conference) -> list[str]:
        if conference.is_closed:
            return ["link", "topics_until", "is_held"]
        return ["reason"] if conference.state == Conference.State.DRAFT else ["reason", "is_held"]
