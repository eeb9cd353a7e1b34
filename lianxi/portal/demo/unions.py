"""The union tree of the demo: real places, invented workplaces."""

from __future__ import annotations

from lianxi.kernel.orgs.models import Alliance, AllianceSeat, Division, Organisation, OrganisationLink, Region

REGIONS = [("310000", "沪", "hu"), ("320000", "苏", "su"), ("330000", "浙", "zhe"), ("340000", "皖", "wan")]

# Bureau (industry) unions, at the rank of a district or city; all names are invented.
BUREAUS = {
    "沪": ["申江轨道交通集团工会", "沪东燃气集团工会", "浦江纺织控股集团工会", "长三角铁道集团工会"],
    "苏": ["江苏云帆电力集团工会", "金陵港航集团工会"],
    "浙": ["之江数智物流集团工会", "钱塘能源集团工会"],
    "皖": ["江淮燃机发电集团工会", "徽州纺织产业工会"],
}
# Grassroots unions below a city or district; all names are invented.
GRASSROOTS = {
    "310117": ["松江云间精密制造有限公司工会", "松江九亭快递行业联合工会"],
    "310118": ["青浦淀山湖装备制造有限公司工会"],
    "320500": ["苏州太湖新材料有限公司工会", "苏州外卖配送行业联合工会"],
    "320100": ["南京栖霞智能装备有限公司工会"],
    "330400": ["嘉兴南湖半导体有限公司工会"],
    "330100": ["杭州网约车行业联合工会", "杭州钱塘云计算有限公司工会"],
    "340200": ["芜湖鸠江机器人有限公司工会"],
    "340100": ["合肥滨湖显示科技有限公司工会", "合肥货车司机联合工会"],
}
# A railway group works in all four regions: one home, links to the others.
CROSSING = "长三角铁道集团工会"


def found_all() -> Alliance:
    """Alliance, regions, federations, cities and districts, some counties, bureaus, workplaces."""
    alliance = Alliance.objects.create(name="长三角工会联席", prose_name="三省一市", slug="yrd")
    for position, (code, short, colour) in enumerate(REGIONS, start=1):
        region = Region.objects.create(
            code=code, name=Division.objects.get(code=code).name, short=short, colour=colour
        )
        AllianceSeat.objects.create(alliance=alliance, region=region, position=position)
        _found_region(region)
    _link_crossing()
    return alliance


def _found_region(region: Region) -> None:
    federation = Organisation.add_root(
        region=region,
        kind="federation",
        name=f"{region.name}总工会",
        division_code=region.code,
        is_legal_person=True,
    )
    for city in Division.objects.filter(parent_code=region.code, valid_to=None).order_by("code"):
        # Shanghai's districts are of prefecture rank but coded like counties.
        parent = _found(federation, "city", f"{city.name}总工会", city.code)
        for county in Division.objects.filter(parent_code=city.code, valid_to=None).order_by("code"):
            _found(parent, "county", f"{county.name}总工会", county.code)
        for name in GRASSROOTS.get(city.code, []):
            _found(parent, "grassroots", name, city.code)
    for name in BUREAUS[region.short]:
        _found(federation, "bureau", name, region.code)


def _found(parent: Organisation, kind: str, name: str, code: str) -> Organisation:
    return parent.add_child(region=parent.region, kind=kind, name=name, division_code=code)


def _link_crossing() -> None:
    crossing = Organisation.objects.get(name=CROSSING)
    for federation in Organisation.objects.federations().exclude(region=crossing.region):
        OrganisationLink.objects.create(child=crossing, parent=federation, kind="territorial")
