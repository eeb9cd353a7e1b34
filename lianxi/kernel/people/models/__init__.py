"""Accounts, members, offices held and consent."""

from lianxi.kernel.people.models.consents import Consent, ConsentQuerySet
from lianxi.kernel.people.models.members import Member, MemberQuerySet
from lianxi.kernel.people.models.numbers import normal_id_number, normal_phone
from lianxi.kernel.people.models.offices import OfficeHeld, OfficeHeldQuerySet
from lianxi.kernel.people.models.users import User, UserManager, UserQuerySet

__all__ = [
    "Consent",
    "ConsentQuerySet",
    "Member",
    "MemberQuerySet",
    "OfficeHeld",
    "OfficeHeldQuerySet",
    "User",
    "UserManager",
    "UserQuerySet",
    "normal_id_number",
    "normal_phone",
]
