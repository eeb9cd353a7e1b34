"""The people of the demo: invented names, ID numbers of divisions that were never assigned."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.hashers import make_password

from config import postgres
from lianxi.kernel.orgs.models import Alliance, Organisation
from lianxi.kernel.orgs.queries import federations_of
from lianxi.kernel.people import actions
from lianxi.kernel.people.models import User
from lianxi.kernel.people.roles import Role
from lianxi.kernel.people.rules import id_check_sign

PASSWORD = "lianxi-demo-2021"
FAMILY = "林沈许顾陆钱孙吴郑冯陈褚卫蒋韩杨朱秦尤何吕施"
GIVEN = ["望舒", "景行", "知远", "若水", "明澈", "予安", "一帆", "清越", "思齐", "怀瑾", "云起", "听澜"]
# One officer per federation signs in as hu@, su@, zhe@, wan@.
OFFICERS = {"hu": "沈知远", "su": "陆景行", "zhe": "严若水", "wan": "许望舒"}
ROLES = {
    "lead": (Role.LEADER, "负责人"),
    "news": (Role.EDITOR, "新闻编辑"),
    "news2": (Role.EDITOR, "新闻编辑（复审）"),
    "admin": (Role.ORG_ADMIN, "组织管理员"),
    "security": (Role.SECURITY_ADMIN, "安全管理员"),
    "audit": (Role.AUDITOR, "审计员"),
}
MEMBERS_PER_UNION = 12


@dataclass(frozen=True)
class People:
    """The accounts of the demo by local part of the address: ``people["hu"]``."""

    by_key: dict[str, User]

    def __getitem__(self, key: str) -> User:
        return self.by_key[key]


def open_all(alliance: Alliance) -> People:
    """Accounts with offices in every federation, members in every workplace."""
    known: dict[str, User] = {}
    for number, federation in enumerate(federations_of(alliance)):
        colour = federation.region.colour
        known[colour] = _official(federation, colour, OFFICERS[colour], Role.OFFICER)
        for offset, (suffix, (role, _label)) in enumerate(ROLES.items()):
            name = FAMILY[number * 5 + offset % 5] + GIVEN[(number * 3 + offset) % len(GIVEN)]
            known[f"{colour}-{suffix}"] = _official(federation, f"{colour}-{suffix}", name, role)
    _enrol_members()
    known["worker"] = _worker()
    # Hashed once for all: thirty slow hashes would be half of a first start.
    User.objects.update(password=make_password(PASSWORD))
    for user in known.values():
        user.refresh_from_db(fields=["password"])
    return People(known)


def _official(org: Organisation, key: str, name: str, role: str) -> User:
    user = actions.open_account(by=None, name=name, email=f"{key}@demo.example")
    actions.appoint(user, role=role, org=org, by=None)
    return user


def _enrol_members() -> None:
    for number, union in enumerate(Organisation.objects.filter(kind="grassroots").order_by("path")):
        for place in range(MEMBERS_PER_UNION):
            serial = number * MEMBERS_PER_UNION + place
            actions.enrol(
                by=None,
                union=union,
                name=FAMILY[serial % len(FAMILY)] + GIVEN[serial * 7 % len(GIVEN)],
                id_number=_unassigned_id_number(serial),
                phone=f"1390000{serial:04d}",
                post=["装配工", "维修电工", "配送员", "司机", "质检员", "班组长"][serial % 6],
            )


def _worker() -> User:
    """A rider without an employer, who looks at the platform on a phone."""
    union = Organisation.objects.get(name="苏州外卖配送行业联合工会")
    user = actions.open_account(by=None, name="何一帆", email="worker@demo.example", phone="13900009999")
    actions.enrol(
        by=None,
        union=union,
        name=user.name,
        id_number=_unassigned_id_number(999),
        phone="13900009999",
        post="外卖配送员",
        user=user,
    )
    return user


def _unassigned_id_number(serial: int) -> str:
    body = f"319900{1970 + serial % 30}{serial % 12 + 1:02d}15{serial % 1000:03d}"
    return body + id_check_sign(body)


def write_list(people: People) -> None:
    """What ``lianxi demo`` prints: who can be tried."""
    lines = [f"演示账号（口令都是 {PASSWORD}）:"]
    for key in ("hu", "su", "zhe", "wan"):
        office = people[key].office
        lines.append(f"  {people[key].email:28}{office}")
    for suffix, (_role, label) in ROLES.items():
        lines.append(f"  {'hu-' + suffix + '@demo.example':28}上海市总工会 · {label}(苏浙皖同理)")
    lines.append(f"  {'worker@demo.example':28}外卖配送员，只有会员身份")
    (postgres.home() / "demo-accounts.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
