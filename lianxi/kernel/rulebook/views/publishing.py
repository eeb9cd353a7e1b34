"""Publishing, correcting and ending: the form, what would follow in words, then the deed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django import forms as django_forms
from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.kernel.orgs.queries import the_alliance
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused
from lianxi.kernel.rulebook import actions, forms, queries, rules, sentences
from lianxi.kernel.rulebook.models import Rule
from lianxi.kernel.rulebook.queries import Place, Ruling
from lianxi.kernel.rulebook.subjects import Subject
from lianxi.kernel.rulebook.views.reading import Subjects, steps, subject_named
from lianxi.kernel.web import words

EDIT, DO = "edit", "do"  # the buttons of the second step


@dataclass(frozen=True)
class Decision:
    """What is to be decided: asked for by a form, foretold by a plan, done by a deed."""

    subject: Subject
    form: django_forms.Form
    plan: Callable[..., list[str]]
    deed: Callable[..., Rule]
    title: str
    standing: str  # where things stand before it
    question: str
    button: str
    done: str


@in_office(rules.PERMISSION)
def publish(request: OfficeRequest, subjects: Subjects, code: str) -> HttpResponse:
    """A new version: ``?place=320100`` begins with that place."""
    found, alliance, user = subject_named(subjects, code), the_alliance(), request.user
    places = rules.places_open_to(user, found, alliance)
    if alliance is None or not places:
        raise Http404

    def plan(place: Place, value: Any, valid_from: Any, **_rest: Any) -> list[str]:
        told = {"alliance": alliance, "value": value, "valid_from": valid_from, "today": timezone.localdate()}
        return queries.consequences_of_publication(found, place, **told)

    def deed(place: Place, **facts: Any) -> Rule:
        facts |= {"region": place.region, "division": place.division_code, "alliance": alliance}
        return actions.publish(found, by=user, **facts)

    place = next((one for one in places if one.key == request.GET.get("place")), places[0])
    now = _now(found, place)
    decision = Decision(
        subject=found,
        form=forms.PublishForm(
            found, places, **_given(request, {"place": place.key, "value": found.typed(now.value)})
        ),
        plan=plan,
        deed=deed,
        title=_("发布新版"),
        standing=sentences.of_place(now, place.name),
        question=_("请核对，发布以后不能改动"),
        button=_("发布"),
        done=_("已发布第%(version)s版"),
    )
    return _decide(request, decision)


@in_office(rules.PERMISSION)
def correct(request: OfficeRequest, subjects: Subjects, rule_id: UUID) -> HttpResponse:
    """Another value in place of a mistaken one."""
    rule, found = _rule(request, subjects, rule_id)

    def plan(value: Any, **_rest: Any) -> list[str]:
        return queries.consequences_of_correction(rule, found, value=value)

    def deed(**facts: Any) -> Rule:
        return actions.correct(rule, found, by=request.user, **facts)

    value = found.unpacked(rule.value)
    first = {"value": found.typed(value), "source": rule.source}
    told = {"place": rule.place, "version": rule.version, "value": found.brief(value)}
    decision = Decision(
        subject=found,
        form=forms.CorrectForm(found, **_given(request, first)),
        plan=plan,
        deed=deed,
        title=_("更正"),
        standing=_("%(place)s第%(version)s版写的是%(value)s") % told,
        question=_("请核对，更正以后不能改动"),
        button=_("发布更正"),
        done=_("已发布第%(version)s版"),
    )
    return _decide(request, decision)


@in_office(rules.PERMISSION)
def end(request: OfficeRequest, subjects: Subjects, rule_id: UUID) -> HttpResponse:
    """No longer apply a version."""
    rule, found = _rule(request, subjects, rule_id)

    def plan(on: dt.date, reason: str) -> list[str]:
        return queries.consequences_of_end(rule, on=on)

    def deed(on: dt.date, reason: str) -> Rule:
        return actions.end(rule, by=request.user, on=on, reason=reason)

    told = {"place": rule.place, "version": rule.version, "day": words.day(rule.valid_from)}
    decision = Decision(
        subject=found,
        form=forms.EndForm(**_given(request, {})),
        plan=plan,
        deed=deed,
        title=_("停止适用"),
        standing=_("%(place)s第%(version)s版从%(day)s起生效") % told,
        question=_("请核对，停止以后不能恢复"),
        button=_("停止适用"),
        done=_("第%(version)s版已定停止适用的日期"),
    )
    return _decide(request, decision)


@in_office(rules.PERMISSION)
def withdraw(request: OfficeRequest, subjects: Subjects, rule_id: UUID) -> HttpResponse:
    """Take back a version that has not begun."""
    rule, found = _rule(request, subjects, rule_id)

    def plan(reason: str) -> list[str]:
        return queries.consequences_of_withdrawal(rule, found)

    def deed(reason: str) -> Rule:
        return actions.end(rule, by=request.user, on=rule.valid_from, reason=reason)

    told = {"place": rule.place, "version": rule.version, "day": words.day(rule.valid_from)}
    decision = Decision(
        subject=found,
        form=forms.WithdrawForm(**_given(request, {})),
        plan=plan,
        deed=deed,
        title=_("撤回"),
        standing=_("%(place)s第%(version)s版%(day)s起才生效") % told,
        question=_("请核对，撤回以后不能恢复"),
        button=_("撤回"),
        done=_("第%(version)s版已撤回"),
    )
    return _decide(request, decision)


def _decide(request: OfficeRequest, decision: Decision) -> HttpResponse:
    """First what will follow, in words; then the deed."""
    form, plan, seen = decision.form, [], None
    is_sure = request.POST.get("step") == DO
    if form.is_valid():
        plan = decision.plan(**_facts(form))
        try:
            with transaction.atomic():
                rule = decision.deed(**form.cleaned_data)
                # The first time it is only tried: who would be refused hears it before deciding.
                transaction.set_rollback(not is_sure)
        except Refused as refusal:
            form.add_error(None, str(refusal))
            plan = []
        else:
            if is_sure:
                messages.success(request, decision.done % {"version": rule.version})
                return redirect(f"{reverse('rulebook:subject', args=[rule.code])}#v{rule.pk}")
            seen = rule.version - 1
    context = {
        "decision": decision,
        "subject": decision.subject,
        "form": form,
        "plan": plan,
        "seen": seen,
        "trail": [*steps(decision.subject), {"label": decision.title, "url": ""}],
    }
    return render(request, "rulebook/form.html", context)


def _facts(form: django_forms.Form) -> dict[str, Any]:
    return {name: value for name, value in form.cleaned_data.items() if name != "seen"}


def _given(request: OfficeRequest, first: dict[str, Any]) -> dict[str, Any]:
    """What the form begins with; who goes back to edit finds everything as it was."""
    if request.POST.get("step") == EDIT:
        return {"initial": request.POST.dict()}
    return {"data": request.POST or None, "initial": first}


def _now(found: Subject, place: Place) -> Ruling:
    return queries.in_force(found, on=timezone.localdate(), region=place.region, division=place.division_code)


def _rule(request: OfficeRequest, subjects: Subjects, rule_id: UUID) -> tuple[Rule, Subject]:
    """A rule of the own office with its subject; those of others are not to be found here."""
    rows = Rule.objects.visible_to(request.user).select_related("org", "region", "alliance")
    rule = get_object_or_404(rows, pk=rule_id)
    if not rules.may_change(rule, request.user):
        raise Http404
    return rule, subject_named(subjects, rule.code)
