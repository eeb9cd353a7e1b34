"""会员: the roll of a union, one member, and what is entered about them."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from lianxi.kernel.orgs.models import Organisation, OrganisationQuerySet
from lianxi.kernel.people import actions, forms, queries
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.models import Member
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused

PER_PAGE = 30


@in_office("members.read")
def members(request: OfficeRequest) -> HttpResponse:
    """The roll below my office, or of one union in it; numbers masked."""
    union = _union(request)
    text, status = request.GET.get("q", ""), request.GET.get("status", queries.LIVE)
    rows = queries.members_seen_by(request.user, union=union, text=text, status=status)
    context = {
        "union": union,
        "q": text,
        "status": status,
        "statuses": [(queries.LIVE, _("在册")), *Member.Status.choices, ("all", _("全部"))],
        "page": Paginator(rows, PER_PAGE).get_page(request.GET.get("page")),
        "may_enrol": request.user.may("members.enrol"),
    }
    return render(request, "people/members.html", context)


@login_required
def member(request: OfficeRequest, pk: str) -> HttpResponse:
    """One member: for those who look after him, and for himself."""
    person = _member(request, pk)
    user = request.user
    looks_after = user.may("members.read", person.union)
    context = {
        "member": person,
        "face": "workbench.html" if looks_after else "site.html",
        "looks_after": looks_after,
        "may_unmask": user.may("members.unmask", person.union),
        "may_transfer": user.may("members.enrol", person.union) and person.is_live,
        "trail": _steps(person) if looks_after else [],
    }
    return render(request, "people/member.html", context)


@never_cache
@in_office("members.unmask")
def unmask(request: OfficeRequest, pk: str, field: str) -> HttpResponse:
    """查看全文: asks what for, tells the trail, shows the value once."""
    person = _member(request, pk)
    if field not in actions.UNMASKABLE:
        raise Http404
    form = forms.UnmaskForm(request.POST or None)
    value = ""
    if form.is_valid():
        try:
            value = actions.unmask(person, field=field, reason=form.cleaned_data["purpose"], by=request.user)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "member": person,
        "field": field,
        "form": form,
        "value": value,
        "label": actions.UNMASKABLE[field],
    }
    if request.htmx:
        return render(request, "people/_unmask.html", context)
    return render(request, "people/unmask.html", context | {"trail": _steps(person)})


@in_office("members.enrol")
def enrol(request: OfficeRequest, pk: str) -> HttpResponse:
    """登记会员 in the roll of one union."""
    union: Organisation = get_object_or_404(_unions(request), pk=pk)
    form = forms.EnrolForm(request.POST or None)
    if form.is_valid():
        try:
            person = actions.enrol(by=request.user, union=union, **form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("已登记会员%(name)s") % {"name": person})
            return redirect(person)
    return render(request, "people/enrol.html", {"union": union, "form": form})


@in_office("members.enrol")
def transfer(request: OfficeRequest, pk: str) -> HttpResponse:
    """转会 to another union of the same region."""
    person = _member(request, pk)
    form = forms.TransferForm(request.POST or None)
    if form.is_valid():
        try:
            actions.transfer(person, by=request.user, **form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("%(name)s已转入%(union)s") % {"name": person, "union": person.union})
            return redirect(person)
    return render(request, "people/transfer.html", {"member": person, "form": form, "trail": _steps(person)})


def _member(request: OfficeRequest, pk: str) -> Member:
    rows = Member.objects.visible_to(request.user).select_related("union__region", "employer", "user")
    return get_object_or_404(rows, pk=pk)


def _unions(request: OfficeRequest) -> OrganisationQuerySet:
    """The organisations below my office."""
    return (
        Organisation.objects.visible_to(request.user).below(request.user.acting_org).select_related("region")
    )


def _union(request: OfficeRequest) -> Organisation | None:
    asked = request.GET.get("union")
    try:
        return get_object_or_404(_unions(request), pk=asked) if asked else None
    except ValidationError as error:
        raise Http404 from error


def _steps(person: Member) -> list[dict[str, str]]:
    union = person.union
    return [
        {"label": _("会员"), "url": reverse("people:members")},
        {"label": union.display_name, "url": f"{reverse('people:members')}?union={union.pk}"},
        {"label": person.name, "url": person.get_absolute_url()},
    ]
