"""The editors' side: the desk, one article, the ticker, and the door to Wagtail's admin."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.domains.news import actions, queries, rules
from lianxi.domains.news.forms import CorrectionForm, HeadlineForm, WithdrawalForm
from lianxi.domains.news.models import ArticlePage, DeskPage, TickerEntry, edited_region
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event

EDIT = "news.edit"
PER_PAGE = 20
View = Callable[..., HttpResponse]


def editors_only(view: View) -> View:
    """Stand before every address of Wagtail's admin: editors only, open rooms only, own desk only."""

    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        user = request.user
        if not user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        match = request.resolver_match
        assert match is not None
        if not rules.may_enter(user) or not rules.is_open(match.namespaces, match.url_name):
            raise PermissionDenied
        actions.sync_groups(user)
        if not rules.is_own_or_above(user, _pages_named(request, match.namespaces, kwargs)):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return guarded


def _pages_named(request: HttpRequest, namespaces: list[str], arguments: dict[str, Any]) -> set[int]:
    """The pages an address of the admin is about, wherever it names them."""
    if namespaces and namespaces[0].startswith(("wagtailimages", "wagtailadmin_api")):
        return set()
    named = [str(arguments[name]) for name in rules.PAGE_ARGUMENTS if name in arguments]
    if arguments.get("app_label") == "wagtailcore" and arguments.get("model_name") == "page":
        named += request.GET.getlist("id")
    return {int(name) for name in named if name.isdigit()}


@in_office(EDIT)
def desk(request: OfficeRequest) -> HttpResponse:
    """What waits at the desk, then its articles, drafts included."""
    home = _home(request)
    articles = ArticlePage.objects.visible_to(request.user).filter(region=home).newest().defer("body")
    context = {
        "matters": queries.matters_for(request.user),
        "page": Paginator(articles, PER_PAGE).get_page(request.GET.get("page")),
        "desk": DeskPage.objects.get(region=home),
        "headlines": TickerEntry.objects.running(timezone.now()).filter(region=home)[:5],
    }
    return render(request, "news/desk.html", context)


@in_office(EDIT)
def manage(request: OfficeRequest, pk: int) -> HttpResponse:
    """One article of the desk: where it stands, and what may be done with it."""
    article = _own(request, pk)
    context = {
        "article": article,
        "corrections": article.corrections.select_related("by"),
        "events": [
            {
                "what": event.what,
                "who": event.actor_name,
                "office": event.office,
                "when": event.at,
                "reason": event.note,
            }
            for event in Event.objects.of(article)
        ],
        "trail": _trail(article),
    }
    return render(request, "news/manage.html", context)


@in_office(EDIT)
def correct(request: OfficeRequest, pk: int) -> HttpResponse:
    article, form = _own(request, pk), CorrectionForm(request.POST or None)
    if form.is_valid():
        try:
            actions.correct(article, by=request.user, **form.cleaned_data)
            messages.success(request, _("更正已显示在稿件正文上方。"))
            return redirect("news:manage", pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {"article": article, "form": form, "trail": _trail(article, _("更正"))}
    return render(request, "news/correct.html", context)


@in_office(EDIT)
def withdraw(request: OfficeRequest, pk: int) -> HttpResponse:
    article, form = _own(request, pk), WithdrawalForm(request.POST or None)
    if form.is_valid():
        try:
            actions.withdraw(article, by=request.user, **form.cleaned_data)
            messages.success(request, _("已撤下，原地址现在只显示撤下说明。"))
            return redirect("news:manage", pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {"article": article, "form": form, "trail": _trail(article, _("撤下"))}
    return render(request, "news/withdraw.html", context)


@in_office(EDIT)
def ticker(request: OfficeRequest) -> HttpResponse:
    """The desk's own headlines, and a form for one more."""
    home = _home(request)
    articles = queries.published(region=home)
    form = HeadlineForm(request.POST or None, articles=articles)
    if form.is_valid():
        try:
            actions.put_headline(by=request.user, region=home, **form.cleaned_data)
            messages.success(request, _("已放上快讯。"))
            return redirect("news:ticker")
        except Refused as refusal:
            form.add_error(None, str(refusal))
    entries = TickerEntry.objects.visible_to(request.user).filter(region=home).select_related("article")[:30]
    context = {
        "form": form,
        "entries": entries,
        "running": sum(not entry.is_over for entry in entries),
        "trail": [*_trail(), {"label": _("快讯")}],
    }
    return render(request, "news/ticker.html", context)


@require_POST
@in_office(EDIT)
def end_headline(request: OfficeRequest, pk: UUID) -> HttpResponse:
    entry = get_object_or_404(
        TickerEntry.objects.visible_to(request.user).filter(region=_home(request)), pk=pk
    )
    try:
        actions.end_headline(entry, by=request.user)
        messages.success(request, _("已从快讯撤下。"))
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("news:ticker")


def _home(request: OfficeRequest) -> Any:
    """The region of the desk; editors below the federation have none."""
    home = edited_region(request.user)
    if home is None:
        raise PermissionDenied
    return home


def _own(request: OfficeRequest, pk: int) -> ArticlePage:
    visible = ArticlePage.objects.visible_to(request.user).filter(region=_home(request))
    return get_object_or_404(visible.select_related("region", "category"), pk=pk)


def _trail(article: ArticlePage | None = None, last: str = "") -> list[dict[str, object]]:
    steps: list[dict[str, object]] = [{"label": _("新闻"), "url": reverse("news:desk")}]
    if article:
        steps.append({"label": article.draft_title, "url": reverse("news:manage", args=[article.pk])})
    return [*steps, {"label": last}] if last else steps
