"""Counts as people write them: 9, ９, 九, 十二, 二十三."""

from __future__ import annotations

DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "两": 2,
}

# One count, as a part of a larger pattern: 7 | １２ | 七 | 二十三
NUMERAL = r"(?:\d{1,3}|[一二两三四五六七八九十百零]{1,5})"


def number(numeral: str) -> int | None:
    """Below one thousand, which is more than any list has items."""
    if not numeral:
        return None
    if numeral.isdecimal():
        return int(numeral)
    if not set(numeral) <= DIGITS.keys() | {"十", "百"}:
        return None
    if not {"十", "百"} & set(numeral):
        # Digit by digit, as in the year 二〇二一.
        return int("".join(str(DIGITS[sign]) for sign in numeral))
    return _placed(numeral)


def _placed(numeral: str) -> int:
    total, digit = 0, 0
    for sign in numeral:
        if sign in DIGITS:
            digit = DIGITS[sign]
        else:
            # 十二 has no digit before its ten.
            total += (digit or 1) * (10 if sign == "十" else 100)
            digit = 0
    return total + digit
