"""Rules of Chinese text that every reader of scraped pages needs."""

from lianxi.kernel.prose.dates import Day, find_days, find_moment
from lianxi.kernel.prose.encoding import decode
from lianxi.kernel.prose.found import Found, Span, of
from lianxi.kernel.prose.numerals import NUMERAL, number
from lianxi.kernel.prose.provinces import PROVINCES, Province, province
from lianxi.kernel.prose.splitting import SENTENCE_ENDS, closers, outermost, outside, sentences, split

__all__ = [
    "NUMERAL",
    "PROVINCES",
    "SENTENCE_ENDS",
    "Day",
    "Found",
    "Province",
    "Span",
    "closers",
    "decode",
    "find_days",
    "find_moment",
    "number",
    "of",
    "outermost",
    "outside",
    "province",
    "sentences",
    "split",
]
