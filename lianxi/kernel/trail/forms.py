"""What an auditor types to narrow the list."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.trail.queries import Filter

DIGEST = re.compile(r"[0-9a-f]{64}")


class FilterForm(forms.Form):
    """Every field may stay empty; the filled ones live in the address of the page."""

    person = forms.CharField(
        label=_("何人"), help_text=_("姓名，或者只写姓。"), max_length=80, required=False
    )
    what = forms.CharField(
        label=_("何事"), help_text=_("例如：导出、任命、退回。"), max_length=80, required=False
    )
    object = forms.CharField(label=_("对象"), help_text=_("名称里的几个字。"), max_length=300, required=False)
    since = forms.DateField(label=_("从哪天"), required=False, widget=forms.DateInput)
    until = forms.DateField(label=_("到哪天（含）"), required=False, widget=forms.DateInput)

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        since, until = values.get("since"), values.get("until")
        if since and until and since > until:
            self.add_error("until", _("结束日期早于开始日期，请对调。"))
        return values

    def filter(self) -> Filter:
        """The fields that make sense; those with an error do not narrow."""
        self.full_clean()
        return Filter(
            **{name: self.cleaned_data[name] for name in self.fields if self.cleaned_data.get(name)}
        )


class CopiedSealForm(forms.Form):
    """Both or none: the number of a seal and its hash as it was written down."""

    number = forms.IntegerField(label=_("批号"), min_value=1, required=False)
    digest = forms.CharField(label=_("哈希"), help_text=_("64 位，空格不要紧。"), required=False)

    def clean_digest(self) -> str:
        digest = "".join(self.cleaned_data["digest"].split()).lower()
        if digest and not DIGEST.fullmatch(digest):
            raise forms.ValidationError(_("哈希应是 64 位十六进制数字，请对照抄存的内容再核对一遍。"))
        return digest

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        if not self.errors and bool(values.get("number")) != bool(values.get("digest")):
            raise forms.ValidationError(_("批号和哈希要一起填，或者都不填。"))
        return values
