"""The 2021 plan in the demo, half a year in: one conference, seven tasks, nine competitions.

Texts, figures and dates are invented by us; only the subjects are those of the real plan.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from config import clock
from lianxi.domains.conference import actions
from lianxi.domains.conference.models import Conference, Figure, Part, Period, Report, Span, Task
from lianxi.kernel.orgs.models import Alliance, Organisation, Region
from lianxi.kernel.orgs.queries import federation_of, regions_of
from lianxi.kernel.people.models import User
from lianxi.portal.demo import meeting
from lianxi.portal.demo.accounts import People

UNITS = {str(unit.label): unit.value for unit in Figure.Unit}
SECOND, THIRD = Period(2021, Span.Q2), Period(2021, Span.Q3)


@dataclass(frozen=True)
class Line:
    """One task of the demo: who leads, when it ends, and each region's percent in two quarters.

    ``progress`` holds (second quarter, third quarter) in regional order; ``None`` is "no report".
    """

    title: str
    goal: str
    lead: str
    deadline: dt.date
    progress: list[tuple[int | None, int | None]]
    done: str
    figure: tuple[str, list[int], str]


TASKS = [
    Line(
        "开展优化营商环境立功竞赛", "四地服务窗口全部参赛，年底评出先锋窗口", "沪", dt.date(2021, 12, 20),
        [(55, 88), (40, 74), (45, 76), (30, 70)], "组织服务窗口报名、培训并按月报送指标",
        ("参赛窗口", [24, 21, 19, 15], "家"),
    ),
    Line(
        "劳模工匠创新交流", "四地各办一场以上，形成可点单的课程与技术清单", "苏", dt.date(2021, 11, 30),
        [(50, 90), (45, 88), (35, 76), (20, 41)], "组织劳模工匠跨省授课、现场攻关",
        ("交流活动", [6, 5, 4, 2], "场"),
    ),
    Line(
        "发布百项职工科技创新成果", "四地推荐、专家盲评、联合发布一百项", "浙", dt.date(2021, 12, 10),
        [(20, 62), (25, 60), (30, 66), (20, 58)], "完成推荐申报与形式审查，进入专家评审",
        ("推荐成果", [32, 34, 33, 29], "个"),
    ),
    Line(
        "建立劳动关系矛盾联合预防化解机制", "六项机制在毗邻区县落地", "沪", dt.date(2021, 10, 31),
        [(70, 100), (60, 96), (55, 95), (60, 91)], "建立联络、预警、联合调解和法律援助协作机制",
        ("联合调解", [11, 9, 8, 7], "个"),
    ),
    Line(
        "疗休养基地全面互认共享", "四地基地名录互认，职工异地疗休养同等待遇", "皖", dt.date(2021, 9, 30),
        [(60, 100), (65, 100), (70, 100), (75, 100)], "互认名录印发，异地疗休养线路上线",
        ("互认基地", [46, 118, 120, 86], "家"),
    ),
    Line(
        "干部院校培训合作", "互派师资、共享课程，合办十二个班次", "浙", dt.date(2021, 12, 31),
        [(25, 75), (10, 38), (40, 84), (20, 52)], "互派教师授课，合办集体协商、财务经审班次",
        ("培训学员", [420, 180, 560, 260], "人次"),
    ),
    Line(
        "红色工运资源宣传利用", "共推四条红色工运线路", "沪", dt.date(2021, 9, 30),
        [(60, 100), (40, 90), (20, 55), (None, None)], "核实场馆、踏勘线路、制作讲解词",
        ("核实场馆", [38, 27, 22, 0], "个"),
    ),
]  # fmt: skip

COMPETITIONS = [
    Line(
        "G60科创走廊职工劳动竞赛", "九城企业对标竞赛", "沪", dt.date(2021, 12, 15),
        [(40, 78), (35, 70), (40, 72), (30, 66)], "按季对标，九城互查",
        ("参赛企业", [62, 48, 71, 39], "家"),
    ),
    Line(
        "燃气行业职工技能创新立功竞赛", "比安全、比服务、比创新", "沪", dt.date(2021, 11, 30),
        [(40, 80), (30, 75), (30, 62), (30, 68)], "完成初赛，月度评出流动红旗",
        ("参赛职工", [860, 740, 610, 520], "人"),
    ),
    Line(
        "纺织行业职业技能竞赛", "面料设计、织造、印染三个赛项", "浙", dt.date(2021, 10, 28),
        [(20, 70), (20, 72), (30, 80), (20, 74)], "完成选拔，决赛技术文件已发布",
        ("选拔人数", [210, 480, 530, 290], "人"),
    ),
    Line(
        "电力行业节能降耗竞赛", "以月度能耗指标对标竞赛", "苏", dt.date(2021, 12, 20),
        [(30, 60), (40, 72), (30, 66), (30, 70)], "各厂按月报送指标，季度核验",
        ("参赛电厂", [8, 22, 17, 19], "家"),
    ),
    Line(
        "城市轨道交通职业技能竞赛", "电客车救援等团队场景赛", "浙", dt.date(2021, 11, 12),
        [(10, 60), (20, 68), (30, 74), (10, 40)], "各地铁公司完成内部选拔",
        ("参赛队", [2, 4, 3, 1], "个"),
    ),
    Line(
        "铁道行业职业技能竞赛", "六个工种，选拔、预赛、决赛", "沪", dt.date(2021, 9, 28),
        [(45, 100), (45, 100), (40, 100), (40, 100)], "决赛结束，成绩公示期满",
        ("参加选拔", [8200, 9600, 7400, 5800], "人次"),
    ),
    Line(
        "智能制造物流管理技能竞赛", "方案设计与仿真", "苏", dt.date(2021, 12, 5),
        [(None, 30), (10, 56), (10, 48), (None, 20)], "赛题与仿真环境准备完成",
        ("报名队", [9, 16, 13, 6], "个"),
    ),
    Line(
        "燃机运维技能竞赛", "运行与检修两个赛项", "皖", dt.date(2021, 11, 20),
        [(20, 52), (20, 58), (20, 50), (30, 66)], "仿真机调试，完成理论初赛",
        ("参赛人数", [66, 84, 72, 48], "人"),
    ),
    Line(
        "集体协商技能竞赛", "笔试与模拟协商", "苏", dt.date(2021, 12, 10),
        [(20, 60), (30, 70), (20, 58), (10, 44)], "四地组队完成，案例抽签",
        ("参赛队", [3, 3, 3, 3], "个"),
    ),
]  # fmt: skip

# What the regions have reported and nobody has decided yet: the demo's desks are not empty.
UNDECIDED = {("干部院校培训合作", "苏"), ("红色工运资源宣传利用", "浙"), ("城市轨道交通职业技能竞赛", "皖")}
RETURNED = {("劳模工匠创新交流", "皖"): "请补充交流活动的场次与地点，另附一张现场照片"}


def carry_out(alliance: Alliance, people: People) -> Conference:
    """Agree the plan in April, divide it in the same month, report twice, stop in mid-October."""
    officers = {region.short: people[region.colour] for region in regions_of(alliance)}
    officers["沪-lead"] = people["hu-lead"]
    conference = meeting.hold(alliance, people)
    tasks = {task.title: task for task in Task.objects.of_conference(conference)}
    for line in TASKS + COMPETITIONS:
        _carry_out_line(tasks[line.title], line, officers, regions_of(alliance))
    return conference


def _carry_out_line(task: Task, line: Line, officers: dict, regions: list[Region]) -> None:
    with clock.at(2021, 4, 20):
        lead: Organisation = federation_of(next(r for r in regions if r.short == line.lead))
        actions.assign_lead(
            task,
            by=officers["沪"],
            org=lead,
            starts_on=dt.date(2021, 4, 6),
            deadline=line.deadline,
            goal=line.goal,
        )
    for place, region in enumerate(regions):
        part = task.parts.get(region=region)
        second, third = line.progress[place]
        if (second, third) == (None, None):
            continue
        with clock.at(2021, 4, 26):
            part = actions.claim(part, by=officers[region.short], org=federation_of(region))
        for period, percent, day in ((SECOND, second, (2021, 7, 6)), (THIRD, third, (2021, 10, 9))):
            if percent is not None:
                _report(part, line, officers, place, period, percent, day)


def _report(
    part: Part,
    line: Line,
    officers: dict,
    place: int,
    period: Period,
    percent: int,
    day: tuple[int, int, int],
) -> None:
    short = part.region.short
    name, counts, unit = line.figure
    share = counts[place] if period == THIRD else max(1, counts[place] * 2 // 5)
    with clock.at(*day, 10, 20 + place):
        report = actions.submit_report(
            part,
            by=officers[short],
            period=period,
            percent=percent,
            done=f"{line.done}。",
            figures=[(name, share, UNITS[unit])] if share else [],
            next_steps="对照年度目标继续推进，下季度汇总成效。" if percent < 100 else "整理材料，申请销号。",
        )
    with clock.at(*day, 15, 40 + place):
        _decide(report, line, officers, short, period)


def _decide(report: Report, line: Line, officers: dict, short: str, period: Period) -> None:
    """The lead decides; on its own part a colleague in the lead's federation does."""
    key = (line.title, short)
    if period == THIRD and key in UNDECIDED:
        return
    decider = officers[line.lead] if short != line.lead else _decider_of_own_part(line.lead, officers)
    if period == THIRD and key in RETURNED:
        actions.return_report(report, by=decider, comment=RETURNED[key])
    else:
        actions.accept_report(report, by=decider)


def _decider_of_own_part(lead: str, officers: dict) -> User:
    """The host decides on the lead's own part; when the host leads, its leader does."""
    return officers["沪"] if lead != "沪" else officers["沪-lead"]
