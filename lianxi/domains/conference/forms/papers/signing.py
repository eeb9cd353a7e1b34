"""The word of one region. The form carries the fingerprint of the text that stood before the signer."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models import Countersignature

Answer = Countersignature.Answer


class SignForm(forms.Form):
    digest = forms.CharField(widget=forms.HiddenInput, max_length=64)
    answer = forms.ChoiceField(
        label=_("会签意见"),
        choices=[
            (Answer.AGREE, _("同意")),
            (Answer.RESERVE, _("同意，有保留意见（写在下面，随文件存档）")),
            (Answer.OBJECT, _("不同意（写明理由，文件不能通过）")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": _("请选择会签意见")},
    )
    comment = forms.CharField(
        label=_("保留意见或者理由"), widget=forms.Textarea(attrs={"rows": 3}), required=False, max_length=2000
    )

    def clean(self) -> dict[str, Any]:
        answer, comment = self.cleaned_data.get("answer"), self.cleaned_data.get("comment", "")
        if answer in (Answer.RESERVE, Answer.OBJECT) and not comment.strip():
            self.add_error("comment", _now("有保留或者不同意，请写明意见"))
        return self.cleaned_data
