"""Primary keys: UUIDv7, so that rows of different regions never collide and sort by time."""

from __future__ import annotations

from uuid import UUID

from django.db import models
from uuid_utils.compat import uuid7 as _uuid7


def uuid7() -> UUID:
    return _uuid7()


def uuid_key() -> models.UUIDField:
    return models.UUIDField(primary_key=True, default=uuid7, editable=False)
