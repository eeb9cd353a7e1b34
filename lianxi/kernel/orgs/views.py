"""组织: the tree, one organisation, and what its administrators do with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.kernel.orgs import actions, forms, queries
from lianxi.kernel.orgs.guards import in_office
from lianxi.kernel.orgs.models import Organisation, OrganisationLink, Region
from lianxi.kernel.refusal import Refused

if TYPE_CHECKING:
    from lianxi.kernel.people.requests import OfficeRequest

Deed = Callable[..., Organisation]
Plan = Callable[[Organisation, Organisation], list[str]]
PER_PAGE = 50
MOST_CHILDREN = 200  # one level unfolded at a time; the search finds the rest
SUGGESTIONS = 8


@in_office()
def tree(request: OfficeRequest) -> HttpResponse:
    """The union tree by region, or what a search found in it."""
    regions = queries.regions_of(queries.the_alliance())
    region = _chosen_region(request, regions)
    text = request.GET.get("q", "").strip()
    found = None
    if text:
        found = Paginator(queries.organisations_matching(text, region), PER_PAGE).get_page(
            request.GET.get("page")
        )
    context = {
        "tabs": _region_tabs(reverse("orgs:tree"), regions, region, text),
        "region": region,
        "q": text,
        "found": found,
        "tops": [] if text or region is None else queries.tops_of(region),
        "standing": None if text or region is None else queries.standing_of(region, timezone.localdate()),
    }
    return render(request, "orgs/tree.html", context)


@in_office()
def children(request: OfficeRequest, pk: str) -> HttpResponse:
    """One more level of the tree."""
    org = get_object_or_404(Organisation.objects.visible_to(request.user), pk=pk)
    nodes = queries.children_of(org)[: MOST_CHILDREN + 1]
    return render(request, "orgs/_children.html", {"org": org, "nodes": nodes, "most": MOST_CHILDREN})


@in_office()
def suggest(request: OfficeRequest) -> HttpResponse:
    """Suggestions while one types; the box may have any name in its form."""
    text = str(next(iter(request.GET.values()), "")).strip()
    found = queries.organisations_matching(text).live()[:SUGGESTIONS] if len(text) > 1 else []
    return render(request, "orgs/_suggestions.html", {"found": found})


def organisation(request: HttpRequest, pk: str) -> HttpResponse:
    """One organisation: its register entry for everybody, its people for those in office."""
    org = get_object_or_404(Organisation.objects.visible_to(request.user).select_related("region"), pk=pk)
    user = request.user
    officer = user if user.is_authenticated and user.office is not None else None
    context = {
        "org": org,
        "face": "workbench.html" if officer else "site.html",
        "is_inside": officer is not None,
        "trail": _steps(org),
        "links_up": org.links_up.live().select_related("parent").order_by("kind"),
        "links_down": org.links_down.live().select_related("child").order_by("kind"),
        "children": queries.children_of(org)[:MOST_CHILDREN],
        "division": queries.division_named(org.division_code) if org.division_code else None,
        "merged_from": org.merged_from.order_by("path"),
        "may_edit": officer is not None and officer.may("orgs.edit", org) and org.is_live,
    }
    if officer:
        context["offices"] = _offices(org, request)
        context["members"] = _member_count(org, officer) if officer.may("members.read", org) else None
    return render(request, "orgs/organisation.html", context)


@in_office("orgs.edit")
def found(request: OfficeRequest, pk: str) -> HttpResponse:
    """登记 below this organisation."""
    parent = _editable(request, pk)
    form = forms.FoundForm(request.POST or None)
    if form.is_valid():
        facts = dict(form.cleaned_data)
        kind = facts.pop("kind_of_org")
        try:
            org = actions.found(by=request.user, region=parent.region, parent=parent, kind=kind, **facts)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("已登记%(org)s") % {"org": org})
            return redirect(org)
    return _form_page(
        request, parent, form, title=_("在%(org)s下登记组织") % {"org": parent.display_name}, submit=_("登记")
    )


@in_office("orgs.edit")
def amend(request: OfficeRequest, pk: str) -> HttpResponse:
    """变更 the register entry."""
    org = _editable(request, pk)
    form = forms.AmendForm(org, request.POST or None)
    if form.is_valid():
        try:
            actions.amend(org, by=request.user, **form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("登记事项已更新"))
            return redirect(org)
    return _form_page(request, org, form, title=_("变更登记事项"), submit=_("保存变更"))


@in_office("orgs.edit")
def move(request: OfficeRequest, pk: str) -> HttpResponse:
    """调整隶属关系, after saying what will happen."""
    org = _editable(request, pk)

    def deed(target: Organisation, document: str) -> Organisation:
        return actions.move(org, under=target, by=request.user, document=document)

    words = {
        "ask": _("给%(org)s换一个上级"),
        "sure": _("确认：把%(org)s移到新的上级"),
        "submit": _("确认调整"),
        "done": _("隶属关系已调整"),
    }
    return _in_two_steps(
        request, org, forms.MoveForm(request.POST or None), deed, queries.consequences_of_move, words
    )


@in_office("orgs.edit")
def merge(request: OfficeRequest, pk: str) -> HttpResponse:
    """合并, after saying what will happen."""
    org = _editable(request, pk)

    def deed(target: Organisation, document: str) -> Organisation:
        actions.merge(org, into=target, by=request.user, document=document)
        return target

    words = {
        "ask": _("把%(org)s并入另一个组织"),
        "sure": _("确认：合并%(org)s"),
        "submit": _("确认合并"),
        "done": _("合并已完成"),
    }
    return _in_two_steps(
        request, org, forms.MergeForm(request.POST or None), deed, queries.consequences_of_merger, words
    )


@in_office("orgs.edit")
def link(request: OfficeRequest, pk: str) -> HttpResponse:
    """A second line beside the tree."""
    org = _editable(request, pk)
    form = forms.LinkForm(request.POST or None)
    if form.is_valid():
        try:
            actions.link(org, by=request.user, **form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("关系已登记"))
            return redirect(org)
    title = _("给%(org)s登记树外关系") % {"org": org.display_name}
    return _form_page(request, org, form, title=title, submit=_("登记关系"))


@require_POST
@in_office("orgs.edit")
def end_link(request: OfficeRequest, pk: str) -> HttpResponse:
    line = get_object_or_404(
        OrganisationLink.objects.visible_to(request.user).select_related("child", "parent"), pk=pk
    )
    actions.end_link(line, by=request.user)
    messages.success(request, _("关系已结束，记录仍可查"))
    return redirect(line.child)


@in_office()
def divisions(request: OfficeRequest) -> HttpResponse:
    """Division codes with their history: an old ID card stays readable."""
    regions = queries.regions_of(queries.the_alliance())
    region = _chosen_region(request, regions, required=False)
    text = request.GET.get("q", "").strip()
    stories = queries.division_stories(text, region)
    context = {
        "tabs": _region_tabs(reverse("orgs:divisions"), regions, region, text, with_all=True),
        "q": text,
        "stories": stories,
        "ended": sum(1 for story in stories if story.fate),
    }
    return render(request, "orgs/divisions.html", context)


def _editable(request: OfficeRequest, pk: str) -> Organisation:
    """An organisation below the acting office; another's is not found here."""
    mine = Organisation.objects.visible_to(request.user).below(request.user.acting_org)
    return get_object_or_404(mine.select_related("region"), pk=pk)


def _in_two_steps(
    request: HttpRequest, org: Organisation, form: Any, deed: Deed, plan_of: Plan, words: dict[str, str]
) -> HttpResponse:
    """First what will happen, in words; then the deed."""
    plan: list[str] = []
    if form.is_valid():
        is_sure = "confirmed" in request.POST
        plan = [] if is_sure else plan_of(org, form.cleaned_data["target"])
        try:
            with transaction.atomic():
                done = deed(**form.cleaned_data)
                # The first time it is only tried: who would be refused hears it before deciding.
                transaction.set_rollback(not is_sure)
        except Refused as refusal:
            form.add_error(None, str(refusal))
            plan = []
        else:
            if is_sure:
                messages.success(request, words["done"])
                return redirect(done)
    title = words["sure" if plan else "ask"] % {"org": org.display_name}
    submit = words["submit"] if plan else _("下一步：看会发生什么")
    return _form_page(request, _again(org), form, title=title, submit=submit, plan=plan)


def _again(org: Organisation) -> Organisation:
    """As it stands in the database: a trial leaves traces on the instance."""
    return Organisation.objects.select_related("region").get(pk=org.pk)


def _form_page(request: HttpRequest, org: Organisation, form: Any, **context: Any) -> HttpResponse:
    context |= {"org": org, "form": form, "trail": [*_steps(org), {"label": context["title"]}]}
    return render(request, "orgs/form.html", context)


def _steps(org: Organisation) -> list[dict[str, str]]:
    """Where it stands in the tree, as breadcrumbs."""
    above = [{"label": up.display_name, "url": up.get_absolute_url()} for up in queries.place_of(org)]
    return [*above, {"label": org.display_name, "url": org.get_absolute_url()}]


def _member_count(org: Organisation, user: Any) -> int:
    """Here and below; ``people`` stands on a higher shelf, so its rows are reached from the tree."""
    return org.members.model.objects.visible_to(user).live().filter(union__path__startswith=org.path).count()


def _offices(org: Organisation, request: HttpRequest) -> Any:
    held = org.offices_held.visible_to(request.user).on(timezone.localdate())
    return held.select_related("user", "org").order_by("role", "since", "id")


def _chosen_region(request: OfficeRequest, regions: list[Region], required: bool = True) -> Region | None:
    """The one asked for, else the region of the acting office."""
    asked = request.GET.get("region")
    chosen = [region for region in regions if region.code == asked]
    if chosen or not required:
        return next(iter(chosen), None)
    mine = [region for region in regions if region == request.user.acting_org.region]
    return next(iter(mine or regions), None)


def _region_tabs(
    url: str, regions: list[Region], current: Region | None, text: str, with_all: bool = False
) -> list[dict[str, Any]]:
    query = f"&q={text}" if text else ""
    tabs = [
        {"label": region.name, "url": f"{url}?region={region.code}{query}", "current": region == current}
        for region in regions
    ]
    if with_all:
        tabs.insert(0, {"label": _("全部"), "url": f"{url}?{query[1:]}", "current": current is None})
    return tabs
