"""From a cell as Excel, WPS or a person left it to the value that was meant, or why not."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from lianxi.kernel.prose.encoding import normalise
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets.columns import Kind, words
from lianxi.kernel.spreadsheets.days import day_of, moment_of
from lianxi.kernel.spreadsheets.sheets import Field

RawCell = str | int | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta | None

EXACT = 10**15  # Excel keeps 15 digits and turns the others into 0
SCIENTIFIC = re.compile(r"\d(?:[.．]\d+)?[eE][+＋]?(?:1[1-9]|[2-9]\d)")
WHOLE = re.compile(r"[+-]?\d+(?:\.0*)?")
DECIMAL = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)")
NOT_GROUPED = re.compile(r"[,，\s¥￥']")
# ０-９ Ａ-Ｚ ａ-ｚ: typed with the wrong keyboard. Chinese punctuation is left alone.
WIDE = {
    code: code - 0xFEE0 for span in ("０９", "ＡＺ", "ａｚ") for code in range(ord(span[0]), ord(span[1]) + 1)
}
# What clerks write for "nothing" where a number or a day is asked for.
NOTHING = {"/", "\\", "-", "--", "—", "——", "无", "暂无", "空"}
UNREADABLE = "\ufffd"
FORCED_TEXT = re.compile(r"^['’](?=[\d=+\-@])")
# Blanks of every kind, what ``normalise`` takes out, wide signs, an apostrophe in front.
DIRTY = re.compile(r"[\s\x00-\x1f\x85\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff０-９Ａ-Ｚａ-ｚ]|^['’]")


def value_of(cell: RawCell, field: Field) -> Any:
    """The value, ``None`` for nothing; a refusal says in Chinese what to do."""
    if isinstance(cell, str):
        cell = cleaned(cell)
        if UNREADABLE in cell:
            raise Refused(_("这一格里有认不出的字（�）。请照原件重新填写。"))
    if cell is None or cell == "" or (field.kind != "text" and cell in NOTHING):
        if field.required:
            raise Refused(_("必填，这里是空的。"))
        return None
    value = _chosen(cell, field) if field.choices else READERS[field.kind](cell)
    if field.longest and isinstance(value, str) and len(value) > field.longest:
        raise Refused(_("最多 %(most)s 个字，现在有 %(n)s 个。") % {"most": field.longest, "n": len(value)})
    return field.parse(value) if field.parse else value


def cleaned(text: str) -> str:
    """Without what nobody sees: blanks around every line, zero-width signs, full-width digits."""
    if not DIRTY.search(text):
        return text  # nearly all of a million cells
    lines = normalise(text.translate(WIDE)).strip().split("\n")
    return FORCED_TEXT.sub("", "\n".join(line.strip() for line in lines))


def text_of(cell: RawCell) -> str:
    if isinstance(cell, bool):
        return words(cell)
    if isinstance(cell, int | float):
        _refuse_lost_digits(cell)
        return str(int(cell)) if cell == int(cell) else f"{cell:.15g}"
    if isinstance(cell, dt.datetime):
        return f"{cell:%Y-%m-%d %H:%M:%S}".removesuffix(" 00:00:00")
    text = str(cell)
    if SCIENTIFIC.fullmatch(text):
        raise Refused(_lost(_ascii(text)))
    return text


def whole_of(cell: RawCell) -> int:
    if isinstance(cell, str):
        text = _ascii(cell)
        if SCIENTIFIC.fullmatch(text):
            raise Refused(_lost(text))
        if WHOLE.fullmatch(text):
            return int(Decimal(text))
        raise Refused(_("应是整数，只写数字，不写单位。") if DECIMAL.search(text) else _("应是整数。"))
    number = _number(cell)
    if number != number.to_integral():
        raise Refused(_("应是整数，现在是 %(found)s。") % {"found": f"{number:f}"})
    return int(number)


def decimal_of(cell: RawCell) -> Decimal:
    if not isinstance(cell, str):
        return _number(cell)
    text = _ascii(cell)
    if DECIMAL.fullmatch(text):
        return Decimal(text)
    if text.endswith(("万", "亿", "万元", "亿元")):
        raise Refused(_("请写成完整的数字，例如把 1.2万 写成 12000。"))
    raise Refused(_("应是数字，不写单位。") if DECIMAL.search(text) else _("应是数字。"))


def percent_of(cell: RawCell) -> Decimal:
    """A fraction. Without its sign, what is above 1 could be either."""
    if isinstance(cell, str):
        text = _ascii(cell)
        if text.endswith("%") and DECIMAL.fullmatch(text[:-1]):
            return Decimal(text[:-1]) / 100
    number = decimal_of(cell)
    if abs(number) > 1:
        raise Refused(
            _("看不出 %(found)s 是不是百分之 %(found)s。请带上百分号，例如 85%%。") % {"found": f"{number:f}"}
        )
    return number


def _chosen(cell: RawCell, field: Field) -> Any:
    return field.chosen(text_of(cell))


def _number(cell: RawCell) -> Decimal:
    """As Excel shows it: 0.1 + 0.2 is 0.3."""
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        raise Refused(_("应是数字，这里却成了日期或真假。请把这一格的格式改为“常规”，再重新填写。"))
    _refuse_lost_digits(cell)
    return Decimal(f"{cell:.15g}")


def _ascii(text: str) -> str:
    return NOT_GROUPED.sub("", unicodedata.normalize("NFKC", text))


def _refuse_lost_digits(number: float) -> None:
    if abs(number) >= EXACT:
        raise Refused(_lost(f"{number:.5E}"))


def _lost(shown: str) -> str:
    return _(
        "这是长号码，被 Excel 存成了 %(shown)s，后几位已经丢失。"
        "请先把这一列的格式设为“文本”，再照原件重新填写完整的号码。"
    ) % {"shown": shown}


READERS: dict[Kind, Callable[[Any], Any]] = {
    "text": text_of,
    "int": whole_of,
    "decimal": decimal_of,
    "percent": percent_of,
    "date": day_of,
    "moment": moment_of,
}
