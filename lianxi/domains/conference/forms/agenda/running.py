"""What the meeting leads to, who speaks, and closing it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.http import QueryDict
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference import queries
from lianxi.domains.conference.forms.meetings import OrgField
from lianxi.domains.conference.models import Conference, Paper, Voice
from lianxi.domains.conference.queries import agenda
from lianxi.domains.conference.rules.agenda import OBJECTS, Said
from lianxi.kernel.orgs.models import Organisation, Region
from lianxi.kernel.web.choices import offer

ANSWERS = [*Voice.Answer.choices, (OBJECTS, _("不同意"))]


class _OutcomeForm(forms.Form):
    text = forms.CharField(
        label=_("内容"), widget=forms.Textarea(attrs={"rows": 4}), help_text=_("照会议纪要的写法，一事一条。")
    )


class InformationForm(_OutcomeForm):
    pass


class DecisionForm(_OutcomeForm):
    """The wording, and the word of every federation present; all at once, or one by one."""

    unanimous = forms.BooleanField(
        label=_("到会各家一致同意"),
        required=False,
        help_text=_("有一家保留意见或不同意，就不要勾这里，在下面逐家填写。"),
    )

    def __init__(self, *args: Any, present: list[Region], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.present = present
        for region in present:
            reservation = _now("%(region)s的保留意见") % {"region": region.plain_name}
            self.fields[f"voice_{region.code}"] = forms.ChoiceField(
                label=region.plain_name,
                choices=ANSWERS,
                required=False,
                widget=forms.RadioSelect(attrs={"class": "radio"}),
            )
            self.fields[f"comment_{region.code}"] = forms.CharField(
                label=reservation,
                required=False,
                widget=forms.TextInput(attrs={"class": "input", "placeholder": reservation}),
            )

    @property
    def voices(self) -> list[tuple[Region, BoundField, BoundField]]:
        return [
            (region, self[f"voice_{region.code}"], self[f"comment_{region.code}"]) for region in self.present
        ]

    def clean(self) -> dict[str, Any]:
        """Both ways at once would leave open what was said."""
        cleaned = self.cleaned_data
        answers = {cleaned.get(f"voice_{region.code}") for region in self.present} - {"", None}
        if cleaned.get("unanimous") and answers - {Voice.Answer.AGREE}:
            self.add_error(
                "unanimous", _now("下面有保留意见或不同意，和一致同意对不上；请去掉勾选，或改下面的表态")
            )
        return cleaned

    def said(self) -> list[Said]:
        cleaned = self.cleaned_data
        if cleaned["unanimous"]:
            return [Said(region, Voice.Answer.AGREE) for region in self.present]
        return [
            Said(region, cleaned[f"voice_{region.code}"], cleaned[f"comment_{region.code}"].strip())
            for region in self.present
            if cleaned[f"voice_{region.code}"]
        ]


class TaskForm(_OutcomeForm):
    title = forms.CharField(label=_("任务名称"), max_length=200, help_text=_("短一些，任务进展表里用它。"))
    paper = forms.ModelChoiceField(
        label=_("写入文件"),
        queryset=Paper.objects.none(),
        required=False,
        empty_label=_("会议议定事项（没有单独的文件）"),
    )
    lead = OrgField(
        label=_("牵头单位"),
        queryset=Organisation.objects.none(),
        required=False,
        empty_label=_("会后再定"),
    )
    deadline = forms.DateField(label=_("完成期限"), required=False, help_text=_("可以会后再定。"))

    field_order = ["title", "text", "paper", "lead", "deadline"]

    def __init__(self, *args: Any, conference: Conference, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "paper", agenda.papers_with_name(conference))
        offer(self, "lead", queries.possible_leads(conference))


class WithdrawForm(forms.Form):
    because = forms.CharField(
        label=_("撤回的原因"),
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("撤回的内容和原因都留在经过里，不会写进纪要。"),
    )


class SpeakerForm(forms.Form):
    region = forms.ModelChoiceField(label=_("地区"), queryset=Region.objects.none(), empty_label=None)
    name = forms.CharField(label=_("发言人"), max_length=80)
    is_point_of_order = forms.BooleanField(label=_("程序问题（优先）"), required=False)

    def __init__(self, *args: Any, conference: Conference, only: Region | None = None, **kwargs: Any) -> None:
        """``only``: whoever does not run the meeting names people of his own region."""
        super().__init__(*args, **kwargs)
        regions = queries.regions_of(conference)
        offer(self, "region", regions.filter(pk=only.pk) if only else regions)


class MinutesForm(forms.Form):
    """``seen`` is the note as its writer found it."""

    text = forms.CharField(
        label=_("会议记录"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("记要点；议定的事用上面的按钮记，会写进纪要。"),
    )
    seen = forms.CharField(required=False, strip=False, widget=forms.HiddenInput)

    def look_again(self, text: str) -> None:
        """The writer is shown another's note: the next press counts for that one."""
        assert isinstance(self.data, QueryDict)
        self.data = self.data.copy()
        self.data["seen"] = text


class CloseForm(forms.Form):
    next_host = forms.ModelChoiceField(
        label=_("下次轮值（建议）"),
        queryset=Region.objects.none(),
        required=False,
        empty_label=_("这次没有商定"),
        help_text=_("只是建议；下次会议登记时还可以改，也可以跳过一年。"),
    )

    def __init__(self, *args: Any, conference: Conference, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "next_host", queries.regions_of(conference))
