"""What the federations present said on a decision. There is no majority vote: an objection is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Voice
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.refusal import Refused

OBJECTS = "object"  # never kept: there is no decision then


@dataclass(frozen=True)
class Said:
    region: Region
    answer: str  # Voice.Answer, or OBJECTS
    comment: str = ""


def refuse_discord(said: Sequence[Said], present: Sequence[Region]) -> None:
    """Every federation present speaks, nobody else does, and nobody objects."""
    spoke = [one.region for one in said]
    if silent := [region for region in present if region not in spoke]:
        raise Refused(_("还差%(regions)s表态") % {"regions": _names(silent)})
    if strange := [region for region in spoke if region not in present]:
        raise Refused(_("%(regions)s没有到会，不能表态") % {"regions": _names(strange)})
    if against := [one.region for one in said if one.answer == OBJECTS]:
        raise Refused(
            _("%(regions)s不同意，不能形成决定。可以改记为通报，写明不同意见，会后再征求意见")
            % {"regions": _names(against)}
        )
    if wordless := [one.region for one in said if one.answer == Voice.Answer.RESERVE and not one.comment]:
        raise Refused(_("请写明%(regions)s的保留意见") % {"regions": _names(wordless)})


def _names(regions: Sequence[Region]) -> str:
    return _("、").join(region.plain_name for region in regions)
