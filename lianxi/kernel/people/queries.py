"""Named questions about members, accounts and offices."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib.auth.models import AnonymousUser
from django.db.models import Prefetch, Q, QuerySet
from django.utils import timezone

from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import Consent, Member, MemberQuerySet, OfficeHeld, User, UserQuerySet

LIVE = "live"  # the usual filter: everybody who is in the union in one way or another


def members_seen_by(
    user: User, *, union: Organisation | None = None, text: str = "", status: str = LIVE
) -> MemberQuerySet:
    """By part of the name, or by a whole ID number or phone: those are found, never listed."""
    rows = Member.objects.visible_to(user).select_related("union")
    if union is not None:
        rows = rows.filter(union__path__startswith=union.path)
    if status == LIVE:
        rows = rows.live()
    elif status in Member.Status.values:
        rows = rows.filter(status=status)
    if text := text.strip():
        rows = rows.filter(_called(text))
    return rows.order_by("union__path", "name", "id")


def _called(text: str) -> Q:
    named = Q(name__icontains=text)
    if not any(sign.isdigit() for sign in text):
        return named
    id_number = Member._meta.get_field("id_number_index").digest(text)
    phone = Member._meta.get_field("phone_index").digest(text)
    return named | Q(id_number_index=id_number) | Q(phone_index=phone)


def accounts_seen_by(user: User, text: str = "") -> UserQuerySet:
    """Accounts with the offices they hold today; by part of the name, or by a whole phone or e-mail."""
    rows = User.objects.visible_to(user).select_related("home")
    if text := text.strip():
        phone = User._meta.get_field("phone_index").digest(text)
        rows = rows.filter(Q(name__icontains=text) | Q(email=text.lower()) | Q(phone_index=phone))
    held = OfficeHeld.objects.on(timezone.localdate()).select_related("org").order_by("since", "id")
    return rows.prefetch_related(Prefetch("offices_held", held, to_attr="offices_today")).order_by(
        "name", "id"
    )


def has_consented(user: User | AnonymousUser, purpose: str, text_version: int) -> bool:
    """A standing consent to exactly this text: an older wording does not count."""
    return (
        Consent.objects.visible_to(user)
        .standing()
        .filter(purpose=purpose, text_version=text_version)
        .exists()
    )


def holders(orgs: Iterable[Organisation] | QuerySet, *roles: str) -> UserQuerySet:
    """Those who hold one of these roles at these organisations today, each once: whom to tell."""
    held = OfficeHeld.objects.on(timezone.localdate()).filter(role__in=roles, org__in=orgs)
    return User.objects.filter(pk__in=held.values("user"), is_active=True).order_by("id")
