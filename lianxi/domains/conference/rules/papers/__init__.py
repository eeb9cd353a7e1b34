"""Joint papers: who may, where they stand, how texts are read, merged, numbered and printed."""

from lianxi.domains.conference.rules.papers.intake import ReadIn, read_in
from lianxi.domains.conference.rules.papers.keys import keep_keys
from lianxi.domains.conference.rules.papers.merging import Merged, merge
from lianxi.domains.conference.rules.papers.minutes import minutes_of
from lianxi.domains.conference.rules.papers.numbering import numeral, renumbered, without_number
from lianxi.domains.conference.rules.papers.official import clauses_of, official
from lianxi.domains.conference.rules.papers.pairs import Pair, pairs_of, touched
from lianxi.domains.conference.rules.papers.rights import (
    SIGN,
    WRITE,
    issuers,
    may_draft,
    may_draft_minutes,
    may_propose,
    may_sign,
    may_write,
    party_of,
)
from lianxi.domains.conference.rules.papers.sentences import (
    CHIPS,
    names,
    overview,
    seat_word,
    standing,
    voiding,
)
from lianxi.domains.conference.rules.papers.suggesting import suggested_tasks

__all__ = [
    "CHIPS",
    "SIGN",
    "WRITE",
    "Merged",
    "Pair",
    "ReadIn",
    "clauses_of",
    "issuers",
    "keep_keys",
    "may_draft",
    "may_draft_minutes",
    "may_propose",
    "may_sign",
    "may_write",
    "merge",
    "minutes_of",
    "names",
    "numeral",
    "official",
    "overview",
    "pairs_of",
    "party_of",
    "read_in",
    "renumbered",
    "seat_word",
    "standing",
    "suggested_tasks",
    "touched",
    "voiding",
    "without_number",
]
