"""Numbering a paper, and which of its clauses become tasks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models import Line, Task

KINDS = [("", _("不列")), *Task.Kind.choices]


class ClausesForm(forms.Form):
    """One choice a clause: not a task, a task, a competition."""

    def __init__(
        self, *args: Any, lines: Iterable[Line], chosen: dict[str, str] | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        for line in lines:
            self.fields[_name(line.key)] = forms.ChoiceField(
                label=line.label, choices=KINDS, required=False, initial=(chosen or {}).get(line.key, "")
            )

    @property
    def chosen(self) -> dict[str, str]:
        """Key → kind of task."""
        found = {
            name: kind for name, kind in self.cleaned_data.items() if name.startswith("clause_") and kind
        }
        return {name.removeprefix("clause_"): kind for name, kind in found.items()}

    @property
    def clause_fields(self) -> list[forms.BoundField]:
        return [field for field in self if field.name.startswith("clause_")]


class IssueForm(ClausesForm):
    mark = forms.CharField(
        label=_("机关代字"),
        max_length=20,
        help_text=_("联合行文只用牵头单位的文号，年份和顺序号自动编，不断号。"),
    )
    on = forms.DateField(label=_("印发日期"), help_text=_("不早于一致通过的日子。"))

    def __init__(self, *args: Any, mark: str, **kwargs: Any) -> None:
        kwargs["initial"] = {"mark": mark, "on": timezone.localdate()}
        super().__init__(*args, **kwargs)


class LinkForm(forms.Form):
    """The clause an existing task comes from; none unties it."""

    task = forms.UUIDField(widget=forms.HiddenInput)
    key = forms.ChoiceField(label=_("出自条款"), required=False)

    def __init__(self, *args: Any, lines: Iterable[Line], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["key"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [("", _("不连到条款")), *((line.key, line.label) for line in lines)]


def _name(key: str) -> str:
    return f"clause_{key}"
