"""Who is to be told, and who may sign."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils import timezone

from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import OfficeHeld, User, UserQuerySet
from lianxi.kernel.people.roles import Role


def signers_of(federations: Iterable[Organisation]) -> UserQuerySet:
    """Leaders in office today at these federations."""
    return _in_office(federations, Role.LEADER)


def drafters_of(federation: Organisation) -> UserQuerySet:
    """Officers in office today at this federation."""
    return _in_office([federation], Role.OFFICER)


def _in_office(orgs: Iterable[Organisation], role: str) -> UserQuerySet:
    held = OfficeHeld.objects.on(timezone.localdate()).filter(role=role, org__in=list(orgs))
    return User.objects.filter(pk__in=held.values("user"), is_active=True).order_by("id")
