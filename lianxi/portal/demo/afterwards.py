"""What followed the plan in the demo: joint events with their figures, and the nights of the clock."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from config import clock
from lianxi.domains.conference.actions import events, supervision
from lianxi.domains.conference.models import Conference, Task
from lianxi.kernel.orgs.models import Alliance, Region
from lianxi.kernel.orgs.queries import regions_of
from lianxi.portal.demo.accounts import People

ORDER = ("hu", "su", "zhe", "wan")


@dataclass(frozen=True)
class Held:
    """One joint event: task, title, day, city, shares and counts; flows from region to region."""

    task: str
    title: str
    day: tuple[int, int]
    by: str
    city: str
    shares: tuple[int, int, int, int]
    counts: tuple[tuple[str, int, str], ...]
    flows: tuple[tuple[str, str, int], ...] = ()  # of the last count
    place: str = ""


EXCHANGE, RECUPERATION, TRAINING, HERITAGE, TEXTILE, RAIL = (
    "劳模工匠创新交流",
    "疗休养基地全面互认共享",
    "干部院校培训合作",
    "红色工运资源宣传利用",
    "纺织行业职业技能竞赛",
    "铁道行业职业技能竞赛",
)
ONE = ("活动", 1, "events")
HELD = [
    Held(EXCHANGE, "劳模工匠进园区（苏州站）", (5, 12), "su", "320500", (30, 40, 20, 10),
         (ONE, ("授课劳模工匠", 18, "persons")), (("hu", "su", 8), ("zhe", "su", 6), ("wan", "su", 4))),
    Held(EXCHANGE, "劳模工匠进园区（杭州站）", (6, 9), "zhe", "330100", (30, 20, 40, 10),
         (ONE, ("授课劳模工匠", 21, "persons")), (("hu", "zhe", 10), ("su", "zhe", 8), ("wan", "zhe", 3))),
    Held(EXCHANGE, "劳模工匠进园区（合肥站）", (7, 14), "wan", "340100", (25, 20, 15, 40),
         (ONE, ("授课劳模工匠", 24, "persons")), (("hu", "wan", 11), ("su", "wan", 7), ("zhe", "wan", 6))),
    Held(EXCHANGE, "上海工匠跨省服务日", (9, 8), "hu", "310000", (55, 15, 15, 15),
         (ONE, ("授课劳模工匠", 16, "persons")), (("su", "hu", 5), ("zhe", "hu", 6), ("wan", "hu", 5))),
    Held(RECUPERATION, "黄山互认线路首发团", (5, 20), "wan", "341000", (40, 20, 20, 20),
         (("批次", 6, "batches"), ("接待职工", 286, "visits")), (("hu", "wan", 142), ("su", "wan", 84), ("zhe", "wan", 60))),
    Held(RECUPERATION, "舟山海岛线路", (6, 22), "zhe", "330900", (45, 25, 20, 10),
         (("批次", 9, "batches"), ("接待职工", 412, "visits")), (("hu", "zhe", 231), ("su", "zhe", 118), ("wan", "zhe", 63))),
    Held(RECUPERATION, "宜兴竹海线路", (7, 6), "su", "320200", (50, 20, 20, 10),
         (("批次", 7, "batches"), ("接待职工", 330, "visits")), (("hu", "su", 195), ("zhe", "su", 74), ("wan", "su", 61))),
    Held(RECUPERATION, "崇明东滩线路", (8, 17), "hu", "310000", (25, 30, 25, 20),
         (("批次", 4, "batches"), ("接待职工", 178, "visits")), (("su", "hu", 66), ("zhe", "hu", 52), ("wan", "hu", 60))),
    Held(TRAINING, "集体协商指导员联合班", (6, 1), "zhe", "330100", (30, 20, 30, 20),
         (("班次", 1, "runs"), ("培训学员", 160, "visits")), (("hu", "zhe", 48), ("su", "zhe", 40), ("wan", "zhe", 32))),
    Held(TRAINING, "工会财务经审联合班", (9, 13), "hu", "310000", (40, 20, 20, 20),
         (("班次", 1, "runs"), ("培训学员", 142, "visits")), (("su", "hu", 36), ("zhe", "hu", 41), ("wan", "hu", 28))),
    Held(HERITAGE, "“沿着工运足迹”线路踏勘", (6, 28), "hu", "330400", (40, 30, 20, 10),
         (("踏勘线路", 2, "items"), ("参与场馆", 14, "bodies"))),
    Held(TEXTILE, "纺织竞赛江苏选拔赛", (8, 25), "su", "320600", (10, 70, 10, 10), (ONE, ("参赛职工", 480, "persons"))),
    Held(TEXTILE, "纺织竞赛浙江选拔赛", (9, 2), "zhe", "330600", (10, 10, 70, 10), (ONE, ("参赛职工", 530, "persons"))),
    Held(RAIL, "铁道竞赛决赛", (9, 27), "hu", "310000", (40, 25, 20, 15), (ONE, ("参赛职工", 288, "persons"))),
]  # fmt: skip
NIGHTS = [(2021, 7, 12), (2021, 8, 16), (2021, 9, 20), (2021, 10, 11)]


def follow(conference: Conference, alliance: Alliance, people: People) -> None:
    tasks = {task.title: task for task in Task.objects.of_conference(conference)}
    regions = dict(zip(ORDER, regions_of(alliance), strict=True))
    for held in HELD:
        _enter(held, tasks[held.task], regions, people)
    for night in NIGHTS:
        with clock.at(*night, 6, 10):
            supervision.climb(conference, dt.date(*night))


def _enter(held: Held, task: Task, regions: dict[str, Region], people: People) -> None:
    month, day = held.day
    name, _total, unit = held.counts[-1]
    with clock.at(2021, month, day, 17):
        events.enter_event(
            task,
            by=people[held.by],
            title=held.title,
            held_on=dt.date(2021, month, day),
            division_code=held.city,
            place=held.place,
            shares=dict(zip(regions.values(), held.shares, strict=True)),
            counts=held.counts,
            flows=[(name, unit, regions[a], regions[b], value) for a, b, value in held.flows],
            is_another=True,
        )
