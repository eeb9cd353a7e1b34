"""Opening, writing to, answering and closing a case of supervision."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models import Conference, Part, Supervision


class PartField(forms.ModelChoiceField):
    def label_from_instance(self, obj: Part) -> str:
        return f"{obj.task.label} {obj.task} · {obj.region.plain_name}"


class OpenForm(forms.Form):
    """By people: the clock needs no form."""

    part = PartField(
        Part.objects.none(),
        label=_("督办哪个地区的哪项任务"),
        error_messages=dict.fromkeys(("required", "invalid_choice"), _("请选择任务和地区")),
    )
    origin = forms.ChoiceField(
        label=_("来由"),
        choices=[(o.value, o.label) for o in (Supervision.Origin.DECISION, Supervision.Origin.INSTRUCTION)],
    )
    reason = forms.CharField(
        label=_("事由"),
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("依据哪次会议的哪项决定，或哪位领导的批示；要求什么。对方会原样看到。"),
        error_messages={"required": _("请写明督办事由，例如：依据某次会议第几项决定")},
    )

    def __init__(self, *args: Any, conference: Conference, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        live = Supervision.objects.live().values("part")
        parts = (
            Part.objects.live()
            .filter(task__paper__conference=conference, task__lead__isnull=False)
            .exclude(pk__in=live)
            .select_related("task", "region")
            .order_by("-task__kind", "task__number", "region__code")
        )
        choice = self.fields["part"]
        assert isinstance(choice, forms.ModelChoiceField)
        choice.queryset = parts


class TextForm(forms.Form):
    """One text; what it is for is said by the page."""

    text = forms.CharField(label=_("内容"), widget=forms.Textarea(attrs={"rows": 6}), required=False)

    def __init__(self, *args: Any, label: str = "", help_text: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if label:
            self.fields["text"].label = label
        self.fields["text"].help_text = help_text
