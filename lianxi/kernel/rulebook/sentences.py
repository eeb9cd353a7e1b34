"""Headings: where things stand, in a sentence."""

from __future__ import annotations

import datetime as dt

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lianxi.kernel.rulebook.queries import Line, Ruling
from lianxi.kernel.web import words


def of_book(lines: list[Line], day: dt.date, today: dt.date) -> str:
    """12 条规则，4 条各地不同."""
    told = {"n": len(lines), "day": words.day(day), "differ": sum(not line.is_same for line in lines)}
    text = ngettext("%(n)s 条规则", "%(n)s 条规则", len(lines)) % told
    if day != today:
        text = _("%(day)s适用的 ") % told + text
    return text + (_("，%(differ)s 条各地不同") % told if told["differ"] else _("，各地都一致"))


def of_place(ruling: Ruling, place: str) -> str:
    """江苏现在适用8个工作日: what a publisher is about to change."""
    told = {"place": place, "value": ruling.brief, "whose": ruling.place}
    if ruling.value is None:
        return _("%(place)s还没有公布过规定") % told
    if ruling.is_default:
        return _("%(place)s现在按默认值%(value)s办") % told
    if ruling.place != place:
        return _("%(place)s现在按%(whose)s的规定（%(value)s）办") % told
    return _("%(place)s现在适用%(value)s") % told


def of_line(line: Line) -> str:
    """都是5个工作日; 江苏8个工作日，上海、浙江、安徽5个工作日."""
    shown: dict[str, list[str]] = {}
    for cell in line.cells:
        shown.setdefault(cell.ruling.brief, []).append(cell.region.plain_name)
    if len(shown) == 1:
        value = next(iter(shown))
        return _("各地都是%(value)s") % {"value": value}
    parts = [_("%(places)s %(value)s") % {"places": "、".join(p), "value": v} for v, p in shown.items()]
    return "，".join(parts)
