"""Relations between models follow the tiers of imports: a foreign key by name is an import too."""

from __future__ import annotations

from configparser import ConfigParser

import pytest
from django.apps import apps
from django.db.models import Field

from config import postgres

CONTRACTS = ConfigParser()
CONTRACTS.read(postgres.PROJECT / ".importlinter", encoding="utf-8")


def layers(contract: str) -> list[list[str]]:
    """From the top shelf down; rooms of one shelf side by side."""
    lines = CONTRACTS[f"importlinter:contract:{contract}"]["layers"].split("\n")
    return [[room.strip(" ()") for room in line.split("|")] for line in lines if line.strip()]


TIERS = [tier for (tier,) in layers("tiers")]
SHELVES = {room: height for height, shelf in enumerate(layers("kernel")) for room in shelf}

RELATIONS: list[Field] = [
    field
    for app in apps.get_app_configs()
    if app.name.startswith("lianxi.")
    for model in app.get_models(include_auto_created=True)
    for field in (*model._meta.local_fields, *model._meta.local_many_to_many)
    if field.is_relation
]


def place_of(model: type) -> tuple[str, str]:
    """``("kernel", "people")`` of a model."""
    _root, tier, *rooms = apps.get_app_config(model._meta.app_label).name.split(".")
    return tier, next(iter(rooms), "")


def refusal_of(tier: str, room: str, other_tier: str, other_room: str) -> str:
    """Why a relation from the first to the second place is against the grain; empty when it is not."""
    if (tier, room) == (other_tier, other_room):
        return ""
    if tier != other_tier:
        return (
            "" if TIERS.index(tier) < TIERS.index(other_tier) else f"{tier} may not look up to {other_tier}"
        )
    if tier == "domains":
        return "a domain may not reach into another"
    if tier == "kernel" and SHELVES[room] >= SHELVES[other_room]:
        return f"{room} does not stand above {other_room}"
    return ""


@pytest.mark.parametrize("field", RELATIONS, ids=str)
def test_a_relation_points_down(field):
    if not apps.get_app_config(field.related_model._meta.app_label).name.startswith("lianxi."):
        return
    assert refusal_of(*place_of(field.model), *place_of(field.related_model)) == ""


@pytest.mark.parametrize(
    "relation, refusal",
    [
        (("portal", "home", "domains", "news"), ""),
        (("domains", "news", "kernel", "orgs"), ""),
        (("kernel", "people", "kernel", "orgs"), ""),
        (("kernel", "orgs", "kernel", "people"), "orgs does not stand above people"),
        (("kernel", "inbox", "kernel", "jobs"), "inbox does not stand above jobs"),
        (("kernel", "orgs", "domains", "news"), "kernel may not look up to domains"),
        (("domains", "news", "domains", "conference"), "a domain may not reach into another"),
    ],
)
def test_the_walk_itself_finds_relations_against_the_grain(relation, refusal):
    assert refusal_of(*relation) == refusal
