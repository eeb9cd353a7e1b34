"""The inbox: what is new, what it leads to, and how it may reach its person."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages as notes
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.kernel.inbox import actions, queries
from lianxi.kernel.inbox.forms import ChannelsForm
from lianxi.kernel.inbox.kinds import CARDS, Kind
from lianxi.kernel.inbox.models import Message
from lianxi.kernel.people.requests import OfficeRequest

PAGE_SIZE = 20


@login_required
def messages(request: OfficeRequest) -> HttpResponse:
    """Unread first; ``?kind=`` and ``?unread=1`` narrow the list."""
    counts = queries.counts_by_kind(request.user)
    kind = request.GET.get("kind", "")
    kind = kind if kind in CARDS else ""
    rows = Message.objects.visible_to(request.user).unread_first()
    rows = rows.filter(kind=kind) if kind else rows
    rows = rows.unread() if "unread" in request.GET else rows
    context = {
        "page": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
        "kind": kind,
        "tabs": _tabs(counts, kind),
        "unread": sum(unread for _all, unread in counts.values()),
        "total": sum(everything for everything, _unread in counts.values()),
        "only_unread": "unread" in request.GET,
    }
    return render(request, "inbox/list.html", context)


@login_required
def message(request: OfficeRequest, message_id: UUID) -> HttpResponse:
    """Opening is reading: on to the matter itself, or the message alone when it leads nowhere."""
    found = get_object_or_404(Message.objects.visible_to(request.user), pk=message_id)
    actions.open_message(found, by=request.user)
    if found.url:
        return redirect(found.url)
    return render(request, "inbox/message.html", {"letter": found})


@require_POST
@login_required
def mark_read(request: OfficeRequest, message_id: UUID) -> HttpResponse:
    found = get_object_or_404(Message.objects.visible_to(request.user), pk=message_id)
    actions.open_message(found, by=request.user)
    return redirect(_back(request))


@require_POST
@login_required
def mark_all_read(request: OfficeRequest) -> HttpResponse:
    kind = request.POST.get("kind", "")
    count = actions.open_all(by=request.user, kind=kind if kind in CARDS else "")
    notes.success(request, _("%(count)s 条消息已标为已读。") % {"count": count})
    return redirect(_back(request))


@login_required
def settings(request: OfficeRequest) -> HttpResponse:
    form = ChannelsForm(request.POST or None, initial=queries.wanted_channels(request.user))
    # All boxes empty is an answer too.
    if request.method == "POST" and form.is_valid():
        actions.choose_channels(by=request.user, wanted=form.cleaned_data)
        notes.success(request, _("已保存。站内消息照常都有，邮件和短信按您的选择发。"))
        return redirect("inbox:settings")
    context = {
        "form": form,
        "always": [(kind.label, CARDS[kind]) for kind in Kind if not CARDS[kind].is_mutable],
    }
    return render(request, "inbox/settings.html", context)


def _tabs(counts: dict[str, tuple[int, int]], current: str) -> list[dict[str, object]]:
    """Kinds that have messages, with the count of unread ones."""
    here = reverse("inbox:list")
    shown = [kind for kind in Kind if kind in counts]
    every = {"label": _("全部"), "url": here, "current": not current}
    unread = sum(unread for _all, unread in counts.values())
    return [every | {"count": unread or None}] + [
        {
            "label": kind.label,
            "url": f"{here}?kind={kind}",
            "count": counts[kind][1] or None,
            "current": kind == current,
        }
        for kind in shown
    ]


def _back(request: HttpRequest) -> str:
    kind = request.POST.get("kind", "")
    return reverse("inbox:list") + (f"?kind={kind}" if kind in CARDS else "")
