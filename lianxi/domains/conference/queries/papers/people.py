"""Who is to be told, and who may sign."""

from __future__ import annotations

from collections.abc import Iterable

from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import UserQuerySet
from lianxi.kernel.people.queries import holders
from lianxi.kernel.people.roles import Role


def signers_of(federations: Iterable[Organisation]) -> UserQuerySet:
    """Leaders in office today at these federations."""
    return holders(list(federations), Role.LEADER)


def drafters_of(federation: Organisation) -> UserQuerySet:
    """Officers in office today at this federation."""
    return holders([federation], Role.OFFICER)
