"""An amendment, and what the home makes of it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models import Amendment, AmendmentRuling, Line, PaperVersion


class AmendForm(forms.Form):
    """Word a clause otherwise or take it out; without a clause, add one."""

    base = forms.IntegerField(widget=forms.HiddenInput)
    after = forms.ChoiceField(label=_("放在哪一条之后"), required=False)
    heading = forms.CharField(
        label=_("标题"), max_length=200, required=False, help_text=_("带上编号，例如：（三）共建干部培训院校")
    )
    text = forms.CharField(
        label=_("建议文字"),
        widget=forms.Textarea(attrs={"rows": 7}),
        required=False,
        help_text=_("直接在原文上改，改动的地方会自动标出来。"),
    )
    removes = forms.BooleanField(label=_("建议删去这一条"), required=False)
    reason = forms.CharField(
        label=_("理由"),
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": _("请写明理由，起草单位要据此答复")},
    )

    def __init__(self, *args: Any, version: PaperVersion, line: Line | None, **kwargs: Any) -> None:
        initial: dict[str, Any] = {"base": version.number}
        if line:
            initial |= {"heading": line.heading, "text": line.text}
        kwargs["initial"] = initial | kwargs.get("initial", {})
        super().__init__(*args, **kwargs)
        if line:
            del self.fields["after"]
            return
        del self.fields["removes"]
        lines = version.wording.lines
        field = self.fields["after"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(one.key, one.label) for one in lines]
        self.initial.setdefault("after", lines[-1].key)


class RulingForm(forms.Form):
    """One of several on a page: the prefix is the amendment's key."""

    outcome = forms.ChoiceField(
        label=_("处理结果"),
        choices=AmendmentRuling.Outcome.choices,
        widget=forms.RadioSelect,
        required=False,
    )
    reason = forms.CharField(
        label=_("理由"),
        widget=forms.Textarea(attrs={"rows": 2}),
        required=False,
        help_text=_("部分采纳、未采纳必须写，提出单位会原样看到。"),
    )
    heading = forms.CharField(label=_("写入的标题"), max_length=200, required=False)
    text = forms.CharField(label=_("写入的文字"), widget=forms.Textarea(attrs={"rows": 4}), required=False)

    def __init__(self, data: Any, *, amendment: Amendment, now: Line | None) -> None:
        self.amendment = amendment
        said = now if amendment.removes and now else amendment
        initial = {"heading": said.heading, "text": said.text}
        super().__init__(data, prefix=str(amendment.pk), initial=initial)
