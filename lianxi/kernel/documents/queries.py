"""Questions about numbers and signed copies."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from django.apps import apps
from django.db import models

from lianxi.kernel.documents.models import (
    DocumentNumber,
    DocumentNumberQuerySet,
    SignedCopy,
    SignedCopyQuerySet,
)
from lianxi.kernel.people.models import User

Key = tuple[str, str]  # object_type, object_id


@dataclass(frozen=True)
class Wanted:
    """What the register is narrowed to; nothing means everything."""

    year: int | None = None
    mark: str = ""
    words: str = ""


@dataclass(frozen=True)
class Counted:
    """One counter as the register shows it."""

    year: int
    mark: str
    count: int
    last: int
    void: int

    @property
    def is_whole(self) -> bool:
        return self.count == self.last


def register(user: User, wanted: Wanted) -> DocumentNumberQuerySet:
    """文号簿 of the organisation acted for, what was numbered last first."""
    rows = _own(user).select_related("issued_by").order_by("-issued_at", "-serial")
    if wanted.year:
        rows = rows.filter(year=wanted.year)
    if wanted.mark:
        rows = rows.filter(mark=wanted.mark)
    return rows.filter(title__icontains=wanted.words) if wanted.words else rows


def sequences(user: User) -> list[Counted]:
    """Each mark and year of the register: how far it has counted, newest year first."""
    rows = _own(user).order_by("-year", "mark").values_list("year", "mark")
    return [
        Counted(*row)
        for row in rows.annotate(models.Count("id"), models.Max("serial"), models.Count("voided_at"))
    ]


def _own(user: User) -> DocumentNumberQuerySet:
    return DocumentNumber.objects.visible_to(user).filter(org=user.acting_org)


def numbers_of(obj: models.Model) -> DocumentNumberQuerySet:
    return DocumentNumber.objects.of(obj).order_by("issued_at")


def signed_copies_of(obj: models.Model) -> SignedCopyQuerySet:
    """Oldest first. Whether the reader may see ``obj`` is for the caller to say."""
    return SignedCopy.objects.of(obj).select_related("file", "org__region", "by")


def signed(keys: Iterable[Key]) -> set[Key]:
    """Those of the objects that have a signed copy, in one query."""
    ids = {object_id for _type, object_id in keys}
    return set(SignedCopy.objects.filter(object_id__in=ids).values_list("object_type", "object_id"))


def pages_of(keys: Iterable[Key], user: User) -> dict[Key, str]:
    """Addresses of the numbered objects the reader may see: one query for each kind of object."""
    by_type: dict[str, set[str]] = {}
    for object_type, object_id in keys:
        by_type.setdefault(object_type, set()).add(object_id)
    pages: dict[Key, str] = {}
    for object_type, ids in by_type.items():
        pages |= _pages(object_type, ids, user)
    return pages


def _pages(object_type: str, ids: Collection[str], user: User) -> dict[Key, str]:
    try:
        model = apps.get_model(object_type)
    except LookupError:  # the model is gone, its number stays
        return {}
    if not hasattr(model, "get_absolute_url"):
        return {}
    rows = model._default_manager.visible_to(user).filter(pk__in=ids)
    return {(object_type, str(row.pk)): row.get_absolute_url() for row in rows}
