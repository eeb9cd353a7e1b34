"""Factories build the least that is valid."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from django.db.models import Model

from lianxi.kernel.orgs.models import Alliance, AllianceSeat, Organisation, Region
from lianxi.kernel.people.models import Member, OfficeHeld, User
from lianxi.kernel.people.rules import id_check_sign

PASSWORD = "zhi-gong-zhi-jia-2021"
REGIONS = [
    ("310000", "上海市", "沪", "hu"),
    ("320000", "江苏省", "苏", "su"),
    ("330000", "浙江省", "浙", "zhe"),
    ("340000", "安徽省", "皖", "wan"),
]
_number = count(1)


def make_alliance(slug: str = "yrd", regions: list[tuple[str, str, str, str]] | None = None) -> Alliance:
    """An alliance whose regions each have a federation."""
    alliance = Alliance.objects.create(name="长三角工会联席", prose_name="三省一市", slug=slug)
    for position, (code, name, short, colour) in enumerate(regions or REGIONS, start=1):
        region = Region.objects.create(code=code, name=name, short=short, colour=colour)
        AllianceSeat.objects.create(alliance=alliance, region=region, position=position)
        Organisation.add_root(
            region=region, kind="federation", name=f"{name}总工会", short_name=f"{name}总工会"
        )
    return alliance


def make_org(parent: Organisation, kind: str = "city", name: str = "") -> Organisation:
    name = name or f"{parent.region.short}第{next(_number)}工会"
    # Freshly read: treebeard counts children on the instance.
    return Organisation.objects.get(pk=parent.pk).add_child(region=parent.region, kind=kind, name=name)


def make_user(name: str = "", **fields: object) -> User:
    number = next(_number)
    fields.setdefault("email", f"user{number}@example.org")
    return User.objects.create_user(name=name or f"测试{number}", password=None, **fields)


def make_officer(org: Organisation, role: str = "officer", name: str = "") -> User:
    user = make_user(name)
    OfficeHeld.objects.create(user=user, role=role, org=org)
    return user


def make_member(union: Organisation, **fields: object) -> Member:
    fields.setdefault("name", f"会员{next(_number)}")
    fields.setdefault("id_number", unassigned_id_number())
    return Member.objects.create(region=union.region, union=union, **fields)


def unassigned_id_number(serial: int | None = None) -> str:
    """A well-formed number in a division that was never assigned: no real person has it."""
    serial = serial if serial is not None else next(_number)
    body = f"319900{1990 + serial // 1000 % 10}0101{serial % 1000:03d}"
    return body + id_check_sign(body)


# One row of each model that has a page of its own, with its home in the region of a federation:
# ``tests/test_visibility.py`` walks them. A module of this package may add its models.
FACTORIES: dict[type[Model], Callable[[Organisation], Model]] = {
    Organisation: make_org,
    User: lambda federation: make_officer(federation, "editor"),
    Member: make_member,
}
