"""Handing in a filled sheet."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

ACCEPT = ".xlsx,.xls,.et,.csv,.txt"


class UploadForm(forms.Form):
    """An empty file is refused with better words by the files room."""

    file = forms.FileField(
        label=_("填好的表格"),
        help_text=_("最好是 .xlsx；.xls、.et、.csv 也收。20 MB 以内，没有密码。"),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ACCEPT}),
    )
