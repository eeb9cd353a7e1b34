"""Named questions about imports."""

from __future__ import annotations

from django.db.models import Count

from lianxi.kernel.people.models import User
from lianxi.kernel.spreadsheets.models import Import, ImportQuerySet


def imports_seen_by(user: User, state: str = "") -> ImportQuerySet:
    """Newest first; of one state when it is a known one."""
    rows = Import.objects.visible_to(user).select_related("by", "org", "job", "file")
    return rows.filter(state=state) if state in Import.State.values else rows


def tally_of(user: User) -> dict[str, int]:
    """How many of each state."""
    rows = Import.objects.visible_to(user).order_by().values_list("state")
    return dict(rows.annotate(n=Count("pk")))


def saved_before(made: Import) -> Import | None:
    """The same file, to the last byte, was saved into the same organisation already."""
    return (
        Import.objects.filter(
            org=made.org_id, kind=made.kind, state=Import.State.SAVED, file__sha256=made.file.sha256
        )
        .exclude(pk=made.pk)
        .select_related("saved_by")
        .order_by("saved_at")
        .last()
    )
