"""Asking for comments, answering, and saying what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models import Clause, ClauseText, Handling, Reply


def lines(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class CirculateForm(forms.Form):
    due_on = forms.DateField(
        label=_("回复截止"),
        widget=forms.DateInput,
        error_messages=dict.fromkeys(("required", "invalid"), _("请填写回复截止日期")),
    )
    silence_is_consent = forms.BooleanField(
        label=_("逾期不回复，视为无意见"),
        required=False,
        help_text=_("勾选后会写明在征求意见稿里。不勾选，就一直等到各方答复。"),
    )
    text = forms.CharField(
        label=_("征求意见稿"),
        widget=lines(12),
        error_messages={"required": _("请填写要各方看的文字")},
    )
    note = forms.CharField(
        label=_("说明"),
        widget=lines(2),
        required=False,
        help_text=_("希望各方重点看什么，写在消息里。"),
    )


class ReplyForm(forms.Form):
    """One word on the whole; comments on the whole and, for a paper, clause by clause."""

    answer = forms.ChoiceField(
        label=_("我们的意见"),
        choices=Reply.Answer.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("请选择一项")},
    )
    text = forms.CharField(
        label=_("意见"),
        widget=lines(4),
        required=False,
        help_text=_("修改意见请写明改成什么；不同意请写明理由。"),
    )

    def __init__(self, *args: Any, texts: Sequence[ClauseText] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.texts = {self.name_of(row.clause): row for row in texts}
        for name, row in self.texts.items():
            self.fields[name] = forms.CharField(
                label=_now("对“%(clause)s”的意见") % {"clause": row}, widget=lines(2), required=False
            )

    @staticmethod
    def name_of(clause: Clause) -> str:
        return f"clause_{clause.pk}"

    @property
    def clause_fields(self) -> list[tuple[ClauseText, forms.BoundField]]:
        return [(row, self[name]) for name, row in self.texts.items()]

    @property
    def has_clause_words(self) -> bool:
        """Keep the list of clauses open when something stands in it."""
        return any(self[name].value() for name in self.texts)

    def values(self) -> dict[str, Any]:
        clauses = {row.clause: self.cleaned_data[name] for name, row in self.texts.items()}
        return {
            "answer": self.cleaned_data["answer"],
            "text": self.cleaned_data["text"],
            "clauses": {clause: text for clause, text in clauses.items() if text.strip()},
        }

    @classmethod
    def initial_of(cls, replies: list[Reply]) -> dict[str, Any]:
        """The federation's last word, to be said anew."""
        found: dict[str, Any] = {"answer": replies[0].answer} if replies else {}
        for reply in replies:
            found[cls.name_of(reply.clause) if reply.clause else "text"] = reply.text
        return found


class HandleForm(forms.Form):
    outcome = forms.ChoiceField(
        label=_("采纳情况"),
        choices=Handling.Outcome.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("请选择采纳、部分采纳或未采纳")},
    )
    reason = forms.CharField(
        label=_("理由"),
        widget=lines(3),
        required=False,
        help_text=_("部分采纳和未采纳必须写明，提出意见的单位会看到。"),
    )
