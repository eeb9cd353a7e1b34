"""Amendments: proposing one, and the home's answers to all of them on one page."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions import papers as actions
from lianxi.domains.conference.forms import papers as forms
from lianxi.domains.conference.models import Amendment, AmendmentRuling, Line, Paper, PaperVersion
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.views.papers.base import find, shelf
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused


@in_office()
def amendments(request: OfficeRequest, paper_id: UUID) -> HttpResponse:
    """Every amendment with its difference; those without an answer carry the home's form."""
    paper = find(request, paper_id)
    newest = queries.newest_version(paper)
    if newest is None:
        raise Http404
    found = list(queries.amendments_of(paper))
    context = shelf(request, paper, "amendments")
    may_rule = context["may_write"] and paper.is_open
    data = request.POST if request.method == "POST" and may_rule else None
    cards = [_card(amendment, newest, data) for amendment in found]
    problem = _rule(request, paper, cards) if data is not None else ""
    if data is not None and not problem:
        return redirect("conference:amendments", paper.pk)
    context |= {
        "cards": cards,
        "tally": _tally(found),
        "may_rule": may_rule,
        "problem": problem,
        "base": newest.number,
    }
    return render(request, "conference/papers/amendments.html", context)


@in_office("conference.edit")
def propose(request: OfficeRequest, paper_id: UUID) -> HttpResponse:
    """``?clause=c3`` words that clause otherwise; without it a clause is added."""
    paper = find(request, paper_id)
    newest = queries.newest_version(paper)
    key = request.GET.get("clause", "")
    line = newest.wording.by_key.get(key) if newest else None
    if newest is None or (key and line is None):
        raise Http404
    form = forms.AmendForm(request.POST or None, version=newest, line=line)
    if form.is_valid():
        try:
            actions.propose_amendment(paper, by=request.user, key=key, **form.cleaned_data)
            messages.success(request, _("修正案已提出，起草单位会逐条答复"))
            return redirect("conference:amendments", paper.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = shelf(request, paper, "amendments") | {"form": form, "line": line, "version": newest}
    return render(request, "conference/papers/propose.html", context)


def _tally(found: list[Amendment]) -> list[tuple[str, int]]:
    """采纳 2， 部分采纳 1, 等待答复 3: only what there is."""
    ruled = [amendment.ruling.outcome for amendment in found if hasattr(amendment, "ruling")]
    counts = [(str(label), ruled.count(outcome)) for outcome, label in AmendmentRuling.Outcome.choices]
    counts.append((_("等待答复"), len(found) - len(ruled)))
    return [(label, n) for label, n in counts if n]


class Card:
    """One amendment as the page shows it: old words, proposed words, and the form of its answer."""

    def __init__(self, amendment: Amendment, newest: PaperVersion, form: forms.RulingForm | None) -> None:
        self.amendment, self.form = amendment, form
        key = amendment.clause.key if amendment.clause else ""
        self.old: Line | None = amendment.version.wording.by_key.get(key)
        self.now: Line | None = newest.wording.by_key.get(key)
        after = amendment.after.key if amendment.after else ""
        self.after: Line | None = amendment.version.wording.by_key.get(after)

    @property
    def label(self) -> str:
        line = self.old or Line(0, self.amendment.heading, self.amendment.text)
        return line.label

    @property
    def old_words(self) -> str:
        return self.old.words if self.old else ""

    @property
    def new_words(self) -> str:
        return Line(0, self.amendment.heading, self.amendment.text).words

    @property
    def was_overtaken(self) -> bool:
        """The clause was worded otherwise since: it cannot be adopted as it stands."""
        return self.old is not None and not self.old.says_the_same(self.now)


def _card(amendment: Amendment, newest: PaperVersion, data: object) -> Card:
    if hasattr(amendment, "ruling"):
        return Card(amendment, newest, None)
    key = amendment.clause.key if amendment.clause else ""
    now = newest.wording.by_key.get(key)
    return Card(amendment, newest, forms.RulingForm(data, amendment=amendment, now=now))


def _rule(request: OfficeRequest, paper: Paper, cards: list[Card]) -> str:
    """Answer all that were answered on the page; what stands in the way, in words."""
    answered = [
        card.form
        for card in cards
        if card.form and card.form.is_valid() and card.form.cleaned_data["outcome"]
    ]
    verdicts = [actions.Verdict(form.amendment, **form.cleaned_data) for form in answered]
    base = request.POST.get("base", "")
    try:
        version = actions.rule_on_amendments(
            paper, by=request.user, base=int(base) if base.isdecimal() else 0, verdicts=verdicts
        )
    except Refused as refusal:
        return str(refusal)
    told = {"n": len(verdicts), "number": version.number if version else 0}
    messages.success(
        request,
        _("答复了%(n)s条修正案，采纳的已写入第%(number)s稿") % told
        if version
        else _("答复了%(n)s条修正案") % told,
    )
    return ""
