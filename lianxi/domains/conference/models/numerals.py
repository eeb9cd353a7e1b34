"""How counts and places are written in a sentence: 七项任务, 任务三."""

from __future__ import annotations

from lianxi.kernel.web.words import is_chinese

DIGITS = "零一二三四五六七八九"


def numeral(n: int) -> str:
    """The place in a list: 三, 十二, 二十三; arabic from one hundred on and in English."""
    if not is_chinese() or not 0 <= n < 100:
        return str(n)
    tens, ones = divmod(n, 10)
    if not tens:
        return DIGITS[ones]
    return f"{DIGITS[tens] if tens > 1 else ''}十{DIGITS[ones] if ones else ''}"


def counted(n: int) -> str:
    """The number before a counting word: 两家, not 二家."""
    return "两" if n == 2 and is_chinese() else numeral(n)
