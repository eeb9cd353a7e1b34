"""Places a rule can be published for."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils import timezone

from lianxi.kernel.orgs.models import Alliance, Division, Region

WHOLE_ALLIANCE = "alliance"


@dataclass(frozen=True)
class Place:
    """The whole alliance (no region), a region, or a city in it."""

    region: Region | None
    division_code: str
    name: str

    @property
    def key(self) -> str:
        """Codes of regions and cities never coincide (GB/T 2260)."""
        return self.division_code or (self.region.code if self.region else WHOLE_ALLIANCE)


def whole_alliance(alliance: Alliance) -> Place:
    return Place(None, "", alliance.prose_name)


def whole_region(region: Region) -> Place:
    return Place(region, "", region.plain_name)


def cities_of(region: Region) -> list[Place]:
    """Divisions right below a region that exist today: its cities, in Shanghai its districts."""
    rows = Division.objects.on(timezone.localdate()).filter(parent_code=region.code).order_by("code")
    return [Place(region, division.code, division.name) for division in rows]


def place_at(alliance: Alliance, region: Region | None, division: str) -> Place | None:
    """``None`` for a code that is no division of this region today."""
    if region is None:
        return None if division else whole_alliance(alliance)
    if not division:
        return whole_region(region)
    rows = Division.objects.on(timezone.localdate()).filter(code=division, code__startswith=region.code[:2])
    found = rows.exclude(code=region.code).first()
    return Place(region, found.code, found.name) if found else None
