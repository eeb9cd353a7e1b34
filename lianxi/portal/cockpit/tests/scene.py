"""A whole year of a joint conference, as the cockpit should show it; everything in it is invented."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone

from lianxi.domains.conference import actions
from lianxi.domains.conference.actions import events
from lianxi.domains.conference.models import Conference, Part, Period, Task
from lianxi.kernel.orgs.models import Alliance, Region
from lianxi.kernel.orgs.queries import federation_of, regions_of
from lianxi.kernel.people.models import User
from tests.factories import make_officer

TASKS = [
    "开展优化营商环境立功竞赛",
    "劳模工匠创新交流活动",
    "发布百项重大工程劳动竞赛职工科技创新成果",
    "建立预防化解区域性劳动关系矛盾的联合工作体制",
    "深化职工疗休养协作，全面实现基地互认共享",
    "工会干部培训院校合作",
    "红色工运资源宣传、挖掘与利用",
]
COMPETITIONS = [
    "G60科创走廊立功竞赛",
    "燃气行业职工职业技能竞赛",
    "纺织行业职业技能竞赛",
    "节能减排劳动竞赛",
    "城市轨道交通行业技能竞赛",
    "铁道行业技能竞赛",
    "现代物流业技能竞赛",
    "燃气轮机装备制造技能竞赛",
    "集体协商竞赛",
]
# What each region reports in the end, by task; None takes part and has not reported.
REACHED = [
    (100, 82, 74, 80), (90, 88, 76, 41), (62, 60, 66, 58), (100, 100, 95, 91), (100, 100, 100, 100),
    (75, 38, 84, 52), (89, 55, 34, None), (92, 90, 88, 85), (70, 66, 72, 60), (55, 80, 61, 33),
    (84, 79, 90, 71), (100, 96, 93, 64), (68, 72, 58, 77), (47, 81, 90, None), (60, 73, 40, 66), (95, 92, 97, 90),
]  # fmt: skip
ASKED = {
    (1, 3): "皖北六市劳模工匠名额不足，请商沪苏两地追加不少于二十名授课专家，交通食宿由接待方承担。",
    (5, 1): "院校教学计划学期末才能调整，请下次会议明确跨省学时互认办法。",
    (9, 3): "纺织行业决赛设备需从苏州借用，请江苏省总工会协助落实运输和保险。",
}
CITIES = {
    "310000": 512, "320100": 96, "320500": 388, "320200": 240, "320600": 131, "320300": 44, "320900": 37,
    "330100": 301, "330200": 274, "330400": 165, "330300": 88, "330900": 26, "331100": 140,
    "340100": 222, "340200": 97, "341000": 430, "341800": 208, "340800": 61, "341500": 115, "340300": 19,
}  # fmt: skip
FLOWS = [(0, 1, 180), (0, 2, 342), (0, 3, 615), (1, 0, 96), (1, 1, 70), (1, 2, 220), (1, 3, 388),
         (2, 0, 54), (2, 1, 66), (2, 3, 173), (3, 0, 41), (3, 1, 28), (3, 2, 37)]  # fmt: skip


Officers = dict[str, User]


def play(alliance: Alliance, *, quarters: int = 3) -> Conference:
    """Seven tasks and nine competitions, three quarters of reports, joint events in twenty cities."""
    held_on = timezone.localdate() - dt.timedelta(days=330)
    conference = actions.open_conference(
        by=None,
        alliance=alliance,
        year=held_on.year,
        title=f"{held_on.year}年度长三角工会联席会议",
        held_on=held_on,
        place="上海",
        document="推进长三角更高质量一体化发展工会工作意见",
        tasks=TASKS,
        competitions=COMPETITIONS,
    )
    regions = regions_of(alliance)
    reporters = {region.code: make_officer(federation_of(region)) for region in regions}
    deciders = {region.code: make_officer(federation_of(region)) for region in regions}
    tasks = [_divided(task, regions) for task in Task.objects.of_conference(conference)]
    for task in tasks:
        for part in task.parts.select_related("region").order_by("region__code"):
            _carry_out(part, regions, reporters, deciders, quarters)
    hold_events(tasks[4], regions, reporters[regions[0].code])
    return conference


def number_of(task: Task) -> int:
    """Its place on the list of tasks and competitions."""
    return task.number - 1 + (len(TASKS) if task.kind == Task.Kind.COMPETITION else 0)


def _divided(task: Task, regions: list[Region]) -> Task:
    number = number_of(task)
    deadline = timezone.localdate() + dt.timedelta(days=(60, 9, 150, 40)[number % 4])
    if number in (6, 13):
        deadline = timezone.localdate() - dt.timedelta(days=20)
    return actions.assign_lead(
        task, by=None, org=federation_of(regions[number % len(regions)]), deadline=deadline
    )


def _carry_out(
    part: Part, regions: list[Region], reporters: Officers, deciders: Officers, quarters: int
) -> None:
    place = regions.index(part.region)
    reached = REACHED[number_of(part.task)][place]
    reporter = reporters[part.region.code]
    part = actions.claim(part, by=reporter, org=federation_of(part.region))
    if reached is None:
        return
    judge = part.task.lead.region if part.task.lead.region != part.region else regions[0]
    for count, period in enumerate(_periods(quarters), start=1):
        report = actions.submit_report(
            part,
            by=reporter,
            period=period,
            percent=reached * count * (quarters + count) // (2 * quarters * quarters),
            done="按计划推进",
            to_coordinate=ASKED.get((number_of(part.task), place), "") if count == quarters else "",
        )
        actions.accept_report(report, by=deciders[judge.code])


def _periods(quarters: int) -> list[Period]:
    """The last ones that are over, oldest first."""
    period = Period.ended_before(timezone.localdate())
    periods = [period]
    while len(periods) < quarters:
        periods.append(periods[-1].previous())
    return periods[::-1]


def hold_events(task: Task, regions: list[Region], by: User) -> None:
    """One event a city; the flows are told with the first."""
    held_on = timezone.localdate() - dt.timedelta(days=5)
    flows = [("接待职工", "visits", regions[a], regions[b], n) for a, b, n in FLOWS if b < len(regions)]
    share = dict(zip(regions, (40, 25, 20, 15), strict=False))
    share[regions[0]] += 100 - sum(share.values())
    codes = {region.code[:2] for region in regions}
    for place, (city, visits) in enumerate(
        (city, visits) for city, visits in CITIES.items() if city[:2] in codes
    ):
        events.enter_event(
            task,
            by=by,
            title=f"互认基地疗休养第{place + 1}批",
            held_on=held_on - dt.timedelta(days=5 * place),
            shares=share,
            counts=[("批次", 1, "batches"), ("接待职工", visits, "visits")],
            flows=flows if place == 0 else (),
            division_code=city,
            is_another=True,
        )
