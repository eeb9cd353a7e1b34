"""账号与任职: who signs in, and who may act for which organisation."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from lianxi.kernel.people import actions, forms, queries
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.models import OfficeHeld, User
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused

PER_PAGE = 30


@in_office("accounts.open")
def accounts(request: OfficeRequest) -> HttpResponse:
    """The accounts my office looks after, with the offices they hold."""
    text = request.GET.get("q", "")
    page = Paginator(queries.accounts_seen_by(request.user, text), PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "people/accounts.html", {"page": page, "q": text})


@login_required
def account(request: OfficeRequest, pk: str) -> HttpResponse:
    """One account: for those who look after it, and for oneself."""
    person = _account(request, pk)
    user = request.user
    manages = user.may("accounts.open") and person.pk != user.pk
    held = person.offices_held.select_related("org__region").order_by("-since", "-id")
    context = {
        "person": person,
        "face": "workbench.html" if user.office else "site.html",
        "held": held,
        "manages": manages and person.is_active,
        "may_appoint": user.may("offices.appoint") and person.pk != user.pk and person.is_active,
        "trail": [_step(), _step(person)] if manages else [],
    }
    return render(request, "people/account.html", context)


@never_cache
@in_office("accounts.open")
def open_account(request: OfficeRequest) -> HttpResponse:
    """开通账号; the initial password is shown on the answer and nowhere else."""
    form = forms.OpenAccountForm(request.POST or None)
    if form.is_valid():
        password = actions.initial_password()
        try:
            person = actions.open_account(by=request.user, password=password, **form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            return _hand_over(request, person, password, _("%(name)s的账号已开通"))
    return render(request, "people/open_account.html", {"form": form, "trail": [_step()]})


@never_cache
@require_POST
@in_office("accounts.open")
def reset_password(request: OfficeRequest, pk: str) -> HttpResponse:
    person = _account(request, pk)
    password = actions.reset_password(person, by=request.user)
    return _hand_over(request, person, password, _("%(name)s的密码已重设"))


@require_POST
@in_office("accounts.open")
def close_account(request: OfficeRequest, pk: str) -> HttpResponse:
    person = _account(request, pk)
    actions.close_account(person, by=request.user)
    messages.success(request, _("账号已停用"))
    return redirect(person)


@in_office("offices.appoint")
def appoint(request: OfficeRequest, pk: str) -> HttpResponse:
    """任命."""
    person = _account(request, pk)
    form = forms.AppointForm(request.POST or None, initial={"org": request.user.acting_org})
    if form.is_valid():
        try:
            office = actions.appoint(person, by=request.user, **form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("已任命：%(office)s") % {"office": office})
            return redirect(person)
    context = {"person": person, "form": form, "trail": [_step(), _step(person)]}
    return render(request, "people/appoint.html", context)


@in_office("offices.appoint")
def end_office(request: OfficeRequest, pk: str) -> HttpResponse:
    """离任."""
    office = get_object_or_404(
        OfficeHeld.objects.visible_to(request.user).select_related("org", "user"), pk=pk
    )
    if not request.user.may("offices.appoint", office.org):
        raise PermissionDenied("offices.appoint")
    form = forms.EndOfficeForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            actions.end_office(office, by=request.user, **form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("离任已登记，次日起不再有这一职务的权限"))
            return redirect("people:accounts")
    return render(request, "people/end_office.html", {"office": office, "form": form, "trail": [_step()]})


def _account(request: OfficeRequest, pk: str) -> User:
    return get_object_or_404(User.objects.visible_to(request.user).select_related("home"), pk=pk)


def _hand_over(request: HttpRequest, person: User, password: str, title: str) -> HttpResponse:
    context = {"person": person, "password": password, "title": title % {"name": person}, "trail": [_step()]}
    return render(request, "people/hand_over.html", context)


def _step(person: User | None = None) -> dict[str, str]:
    if person is not None:
        return {"label": person.name, "url": person.get_absolute_url()}
    return {"label": _("账号与任职"), "url": reverse("people:accounts")}
