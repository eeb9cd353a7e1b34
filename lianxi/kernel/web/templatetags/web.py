"""The components of the look as template tags; each has its template in web/components/."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal

from django import forms, template
from django.core.paginator import Page
from django.forms.boundfield import BoundField
from django.http import QueryDict
from django.template.context import Context
from django.template.loader import render_to_string
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lianxi.kernel.web import clock, icons, words

register = template.Library()

STATES = {
    "ok": gettext_lazy("进展正常"),
    "near": gettext_lazy("期限临近"),
    "behind": gettext_lazy("滞后"),
    "late": gettext_lazy("逾期"),
    "idle": gettext_lazy("未开始"),
}
COLOURS = {"hu", "su", "zhe", "wan"}


def component(name: str, **options: Any) -> Any:
    return register.inclusion_tag(f"web/components/{name}.html", name=name, **options)


def known(state: str) -> str:
    """A state outside the five would be a silent grey: better said at once."""
    if state not in STATES:
        raise ValueError(f"unknown state {state!r}; one of {', '.join(STATES)}")
    return state


# Filters


@register.filter
def zh_date(value: dt.date | None) -> str:
    return words.day(value) if value else ""


@register.filter
def zh_day(value: dt.date | None) -> str:
    return words.day(value, year=False) if value else ""


@register.filter
def zh_moment(value: dt.date | None) -> str:
    return words.moment(value) if value else ""


@register.filter
def grouped(value: object) -> str:
    return "" if value is None else words.grouped(value)


@register.filter
def wan(value: object) -> str:
    return "" if value is None else words.rounded(value)


# Signs


@register.simple_tag
def icon(name: str) -> SafeString:
    return format_html(
        '<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" '
        'stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" '
        'aria-hidden="true" focusable="false">{}</svg>',
        mark_safe(icons.shapes(name)),  # our own committed files
    )


@component("chip")
def chip(state: str, label: str = "") -> dict[str, Any]:
    return {"state": known(state), "label": label or STATES[state]}


@component("region_tag")
def region_tag(short: str, colour: str = "", name: str = "") -> dict[str, Any]:
    return {"short": short, "colour": colour if colour in COLOURS else "", "name": name}


@component("time_left")
def time_left(
    when: dt.date | dt.datetime | Literal[""] | None,
    done: object = False,
    working_days: int | Literal[""] | None = None,
    now: dt.datetime | None = None,
) -> dict[str, Any]:
    # A template hands on what it did not find as an empty string.
    days = None if working_days == "" else working_days
    now = now or timezone.now()
    return {"clock": clock.read(when or None, now=now, done=done, working_days=days)}


@component("signs")
def signs(seats: list[Any]) -> dict[str, Any]:
    """The four names side by side; a seat has `short`, `colour`, `name` and `words`."""
    return {"seats": seats}


@component("masked")
def masked(text: str, url: str = "") -> dict[str, Any]:
    """A value already masked by whoever owns it: the full one never reaches a template."""
    return {"text": text, "is_masked": "*" in str(text), "url": url}


# Figures


@component("quota_bar")
def quota_bar(taken: int, size: int, label: str = "", unit: str = "") -> dict[str, Any]:
    state = "is-over" if taken > size else "is-full" if size and taken == size else ""
    return {
        "taken": taken,
        "size": size,
        "value": min(taken, size) if size else 0,
        "max": size or 1,
        "state": state,
        "label": label or _("名额"),
        "unit": unit,
    }


@component("stat")
def stat(value: object, label: str, url: str = "", unit: str = "") -> dict[str, Any]:
    return {"value": words.grouped(value), "label": label, "url": url, "unit": unit}


@component("grid_cell")
def grid_cell(state: str, percent: int | None = None, label: str = "", url: str = "") -> dict[str, Any]:
    """One region's standing in one task: words on a wide screen, a labelled dot on a phone."""
    figure = label or (f"{percent}%" if percent is not None else "")
    word = STATES[known(state)]
    return {"state": state, "text": figure or word, "word": word if figure else "", "url": url}


@component("grid_legend")
def grid_legend() -> dict[str, Any]:
    return {"states": STATES}


@component("step_bar")
def step_bar(steps: list[Mapping[str, Any]], thin: bool = False) -> dict[str, Any]:
    place = next((i for i, step in enumerate(steps, 1) if step["state"] == "now"), len(steps))
    return {"steps": steps, "thin": thin, "place": place, "total": len(steps)}


@register.simple_tag
def present_moment() -> str:
    """By the platform's clock, which Django's ``{% now %}`` does not ask."""
    return f"{timezone.localtime():%Y-%m-%d %H:%M}"


# Lists


@component("matter")
def matter(item: Any, primary: bool = False) -> dict[str, Any]:
    return {"item": item, "primary": primary}


@component("timeline")
def timeline(entries: list[Any]) -> dict[str, Any]:
    return {"entries": entries}


@component("table")
def table(columns: list[Any], rows: list[list[Any]], caption: str = "") -> dict[str, Any]:
    """Columns are names, or mappings with `label` and `num`; a row is a list of cells."""
    heads = [c if isinstance(c, Mapping) else {"label": c} for c in columns]
    return {
        "heads": heads,
        "rows": [list(zip(heads, r, strict=True)) for r in rows],
        "caption": caption,
    }


@component("tabs")
def tabs(items: list[Mapping[str, Any]], label: str = "") -> dict[str, Any]:
    return {"items": items, "label": label or _("分类")}


@component("pager", takes_context=True)
def pager(context: Context, page: Page) -> dict[str, Any]:
    pages = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    near = {page.number - 1, page.number, page.number + 1}
    marks = [{"number": n, "is_far": n not in near} for n in pages]
    request = context.get("request")
    return {"page": page, "marks": marks, "query": request.GET if request else QueryDict()}


@component("empty")
def empty(
    title: str, text: str = "", url: str = "", label: str = "", icon: str = "folder-open"
) -> dict[str, Any]:
    return {"title": title, "text": text, "url": url, "label": label, "icon": icon}


@component("trail")
def trail(steps: list[Mapping[str, str]]) -> dict[str, Any]:
    return {"steps": steps}


@register.simple_block_tag
def card(
    content: str,
    title: str = "",
    note: str = "",
    more_url: str = "",
    more_label: str = "",
    kind: str = "",
) -> str:
    context = {
        "content": content,
        "title": title,
        "note": note,
        "more_url": more_url,
        "more_label": more_label or _("全部"),
        "kind": kind,
    }
    return render_to_string("web/components/card.html", context)


# Forms


@component("field")
def field(bound_field: BoundField) -> dict[str, Any]:
    widget = bound_field.field.widget
    kind, css = _kind(widget)
    if kind == "date":
        widget.input_type, widget.format = "date", "%Y-%m-%d"
    own = widget.attrs.get("class", "")
    if css and css not in own.split():
        widget.attrs["class"] = f"{css} {own}".strip()
    control = "" if kind == "options" else bound_field.as_widget()
    return {"field": bound_field, "kind": kind, "control": control}


# The first class that fits decides; the class name is that of the control in daisyUI.
KINDS: list[tuple[type[forms.Widget], str, str]] = [
    (forms.CheckboxSelectMultiple, "options", "checkbox"),
    (forms.RadioSelect, "options", "radio"),
    (forms.CheckboxInput, "checkbox", "checkbox"),
    (forms.FileInput, "file", "file-input"),
    (forms.Textarea, "text", "textarea"),
    (forms.Select, "text", "select"),
    (forms.DateInput, "date", "input"),
]


def _kind(widget: forms.Widget) -> tuple[str, str]:
    if widget.is_hidden:
        return "hidden", ""
    fits = ((kind, css) for widget_class, kind, css in KINDS if isinstance(widget, widget_class))
    return next(fits, ("text", "input"))


@component("form_errors")
def form_errors(form: forms.BaseForm) -> dict[str, Any]:
    fields = [f for f in form if f.errors and not f.is_hidden]
    hidden = [e for f in form if f.is_hidden for e in f.errors]
    general = [*form.non_field_errors(), *hidden]
    return {"fields": fields, "general": general, "count": len(fields) + len(general)}


@component("confirm", takes_context=True)
def confirm(
    context: Context,
    id: str,  # noqa: A002 it is the id of the dialog element
    title: str,
    text: str,
    action: str,
    label: str,
) -> dict[str, Any]:
    return {
        "id": id,
        "title": title,
        "text": text,
        "action": action,
        "label": label,
        "csrf_token": context.get("csrf_token"),
    }


# Answers


@component("message")
def message(level: str, text: str, title: str = "") -> dict[str, Any]:
    return {"level": level, "text": text, "title": title}


@component("toast")
def toast(level: str, text: str) -> dict[str, Any]:
    """Put into any htmx answer: lands in the corner of the page, whatever was swapped."""
    return {"level": level, "text": text}


@component("job")
def job(job: Any) -> dict[str, Any]:
    return {"job": job}


# Navigation


def _is_front(route: str) -> bool:
    """The front page of a face stands above all its pages and is current only itself."""
    return route.rpartition(":")[2] == "home"


@register.simple_tag(takes_context=True)
def nav_links(context: Context, *pairs: str) -> list[dict[str, str]]:
    """Links of `route label` pairs that exist; the longest that leads here is the current one."""
    request = context.get("request")
    path = request.path if request else ""
    links = []
    for route, label in zip(pairs[::2], pairs[1::2], strict=True):
        try:
            links.append({"url": reverse(route), "label": label, "route": route, "current": ""})
        except NoReverseMatch:
            continue
    here = [x for x in links if x["url"] == path or (not _is_front(x["route"]) and path.startswith(x["url"]))]
    if here:
        nearest = max(here, key=lambda link: len(link["url"]))
        nearest["current"] = "page" if nearest["url"] == path else "true"
    return links
