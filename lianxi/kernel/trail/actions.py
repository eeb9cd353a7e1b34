"""Writing the trail, and sealing it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.db import connection, models, transaction
from django.utils.functional import Promise
from django.utils.translation import override

from lianxi.kernel.trail.models import Event, PendingEvent, Seal
from lianxi.kernel.trail.queries import Filter
from lianxi.kernel.trail.rules import GENESIS, chain_hash, entry

if TYPE_CHECKING:
    from lianxi.kernel.people.models import User

SYSTEM = "系统"
BATCH = 10_000
LONGEST = 300  # signs of a predicate or a label
_SEALING_LOCK = 0x7A11  # one sealer at a time; released with its transaction


def record(
    action: str,
    obj: models.Model,
    *,
    by: User | None,
    what: str | Promise,
    old: dict[str, Any] | None = None,
    new: dict[str, Any] | None = None,
    note: str = "",
) -> Event:
    """Write one event in the caller's transaction. ``by=None`` is the platform itself.

    ``what`` is the Chinese predicate shown as 经过 ("采纳了三季度报告"): kept as written, so that
    history is never re-worded. ``old`` and ``new`` hold the changed fields: texts, whole numbers,
    truth values, lists of them; everything else is written as text, so that the chain's JSON has
    one form only.
    """
    office = by.office if by else None
    with override("zh-hans"):
        return Event.objects.create(
            actor_id=by.pk if by else None,
            actor_name=by.name if by else SYSTEM,
            office=str(office) if office else "",
            region=office.org.region.short if office else "",
            address=by.address if by else "",
            action=action,
            what=_cut(str(what)),
            object_type=obj._meta.label_lower,
            object_id=str(obj.pk),
            object_label=_cut(str(obj)),
            old=_plain(old),
            new=_plain(new),
            note=note,
        )


def note_export(wanted: Filter, count: int, *, by: User, org: models.Model) -> Event:
    """An auditor takes rows of the trail away: which ones, and how many."""
    fields = {"何人": wanted.person, "何事": wanted.what, "对象": wanted.object}
    days = {"从": wanted.since, "到": wanted.until}
    narrowed = {label: value for label, value in (fields | days).items() if value}
    what = f"导出了经过清单 {count:,} 条"
    return record("trail.exported", org, by=by, what=what, new=narrowed | {"条数": count})


@transaction.atomic
def seal_next_batch() -> Seal | None:
    """Seal at most ``BATCH`` committed events into the chain; ``None`` when nothing is pending."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(%s)", [_SEALING_LOCK])
    ids = list(PendingEvent.objects.order_by("event_id").values_list("event_id", flat=True)[:BATCH])
    if not ids:
        return None
    events = list(Event.objects.filter(pk__in=ids).order_by("id"))
    if not events:
        return None
    entries = b"".join(map(entry, events))
    last = Seal.objects.order_by("-number").defer("entries").first()
    previous = bytes(last.hash) if last else GENESIS
    seal = Seal.objects.create(
        number=last.number + 1 if last else 1,
        entries=entries,
        previous_hash=previous,
        hash=chain_hash(previous, entries),
    )
    # Only those sealed: one whose event is gone stays, and the check names it.
    PendingEvent.objects.filter(pk__in=[event.pk for event in events]).delete()
    return seal


def seal_all() -> int:
    """Seal everything pending, batch by batch; how many batches."""
    batches = 0
    while seal_next_batch():
        batches += 1
    return batches


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, dict):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
