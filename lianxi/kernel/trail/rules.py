"""The arithmetic of the chain, and what breaks it. ``docs/reference/trail.md`` describes it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from lianxi.kernel.trail import queries
from lianxi.kernel.trail.models import Event, Seal

GENESIS = bytes(32)
ID_BYTES, HASH_BYTES = 16, 32
ENTRY_BYTES = ID_BYTES + HASH_BYTES
FIELDS = [field.attname for field in Event._meta.concrete_fields]
WORDS = {
    "changed": gettext_lazy("内容被改动"),
    "missing": gettext_lazy("记录缺失"),
    "unsealed": gettext_lazy("有未经登记的记录"),
    "reordered": gettext_lazy("顺序被改动"),
    "chain": gettext_lazy("封存链断裂"),
    "copied": gettext_lazy("与抄存的哈希不符"),
}

Tell = Callable[[int, int], None]


@dataclass(frozen=True)
class Breach:
    """One thing that is not as it was sealed."""

    kind: str  # a key of WORDS
    seal: int
    event: UUID | None = None

    def __str__(self) -> str:
        where = _("第 %(number)s 批") % {"number": self.seal} if self.seal else _("未封存")
        which = f" {self.event}" if self.event else ""
        return _("%(where)s：%(what)s%(which)s") % {"where": where, "what": WORDS[self.kind], "which": which}


@dataclass(frozen=True)
class Copied:
    """A seal's number and hash as somebody wrote them down earlier, outside this database."""

    number: int
    hash: bytes


@dataclass
class Verdict:
    """What a walk along the whole chain found."""

    seals: int = 0
    events: int = 0
    breaches: list[Breach] = field(default_factory=list)

    def __str__(self) -> str:
        words = {"seals": f"{self.seals:,}", "events": f"{self.events:,}", "count": len(self.breaches)}
        if not self.breaches:
            return _("校验了 %(seals)s 批 %(events)s 条，未发现改动") % words
        found = ngettext("发现 %(count)s 处问题", "发现 %(count)s 处问题", len(self.breaches))
        return (_("校验了 %(seals)s 批 %(events)s 条，") + found) % words


def content_hash(event: Event) -> bytes:
    """SHA-256 over the canonical JSON of every column."""
    return hashlib.sha256(canonical(event).encode()).digest()


def canonical(event: Event) -> str:
    """Every column by name; keys sorted, no spaces, nothing escaped that need not be, times in UTC."""
    row = {name: getattr(event, name) for name in FIELDS}
    row["at"] = event.at.isoformat(timespec="microseconds")
    return json.dumps(row, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=str)


def entry(event: Event) -> bytes:
    return event.id.bytes + content_hash(event)


def chain_hash(previous: bytes, entries: bytes) -> bytes:
    return hashlib.sha256(previous + entries).digest()


def verify_chain(tell: Tell | None = None, copied: Copied | None = None) -> Verdict:
    """Walk the whole chain; ``tell`` hears (seals done, seals in all) after each.

    ``copied`` also proves that no batch was cut off the end and that the chain was not made anew.
    """
    verdict, total = Verdict(), Seal.objects.count()
    previous, missing = GENESIS, 0
    for seal in queries.seals_in_order():
        found = list(_breaches_of(seal, verdict.seals + 1, previous))
        missing += sum(breach.kind == "missing" for breach in found)
        verdict.breaches += found
        verdict.events += len(seal.entries) // ENTRY_BYTES
        verdict.seals, previous = seal.number, bytes(seal.hash)
        if tell:
            tell(seal.number, max(seal.number, total))
    verdict.breaches += [*_breaches_of_copy(copied), *_breaches_outside(missing)]
    return verdict


def _breaches_of(seal: Seal, expected_number: int, previous: bytes) -> Iterator[Breach]:
    entries = bytes(seal.entries)
    is_chained = chain_hash(bytes(seal.previous_hash), entries) == bytes(seal.hash)
    if seal.number != expected_number or bytes(seal.previous_hash) != previous or not is_chained:
        yield Breach("chain", seal.number)
    sealed = dict(_split(entries))
    if list(sealed) != sorted(sealed):
        yield Breach("reordered", seal.number)
    present = {event.id: event for event in Event.objects.filter(pk__in=sealed)}
    for event_id, digest in sealed.items():
        if event_id not in present:
            yield Breach("missing", seal.number, event_id)
        elif content_hash(present[event_id]) != digest:
            yield Breach("changed", seal.number, event_id)


def _breaches_of_copy(copied: Copied | None) -> Iterator[Breach]:
    if copied is None:
        return
    seal = Seal.objects.filter(number=copied.number).defer("entries").first()
    if seal is None or bytes(seal.hash) != copied.hash:
        yield Breach("copied", copied.number)


def _breaches_outside(missing: int) -> Iterator[Breach]:
    """Events that came in without being registered, and registered ones that went before their seal."""
    yield from (Breach("missing", 0, event_id) for event_id in queries.pending_without_event())
    if queries.surplus_of_events() + missing > 0:
        yield from (Breach("unsealed", 0, event_id) for event_id in queries.events_nobody_registered())


def _split(entries: bytes) -> Iterator[tuple[UUID, bytes]]:
    """Whole entries only: a cut one has already broken the chain."""
    for start in range(0, len(entries) - ENTRY_BYTES + 1, ENTRY_BYTES):
        middle = start + ID_BYTES
        yield UUID(bytes=entries[start:middle]), entries[middle : start + ENTRY_BYTES]
