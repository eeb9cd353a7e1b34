"""Narrowing the register, and the field for a signed copy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.documents.queries import Counted, Wanted

SCANS = ".pdf,.png,.jpg,.jpeg,.webp"


class RegisterForm(forms.Form):
    """Offers the years and marks there are; what does not fit narrows nothing."""

    year = forms.TypedChoiceField(label=_("年份"), coerce=int, empty_value=None, required=False)
    mark = forms.ChoiceField(label=_("机关代字"), required=False)
    words = forms.CharField(label=_("标题"), help_text=_("标题里的几个字。"), max_length=80, required=False)

    def __init__(self, data: Any, counted: Sequence[Counted]) -> None:
        super().__init__(data)
        years = sorted({sequence.year for sequence in counted}, reverse=True)
        marks = sorted({sequence.mark for sequence in counted})
        self._offer("year", _("全部年份"), years)
        self._offer("mark", _("全部代字"), marks)

    def _offer(self, name: str, everything: Any, values: Sequence[object]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [("", everything), *((str(value), str(value)) for value in values)]

    def wanted(self) -> Wanted:
        self.full_clean()
        return Wanted(**{name: value for name, value in self.cleaned_data.items() if value})


class SignedCopyForm(forms.Form):
    """The scan of a paper that was signed and stamped."""

    upload = forms.FileField(
        label=_("盖章签字后的扫描件"),
        help_text=_("PDF 或照片（JPG、PNG），20 MB 以内。"),
        widget=forms.FileInput(attrs={"accept": SCANS}),
    )
    note = forms.CharField(
        label=_("说明"), help_text=_("例如：重扫，替换模糊的第 3 页。"), max_length=300, required=False
    )
