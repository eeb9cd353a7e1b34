"""The next conference in the demo: remote, five plans at once, in preparation on the demo's today."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from config import clock
from lianxi.domains.conference import actions
from lianxi.domains.conference.actions import agenda, papers, topics
from lianxi.domains.conference.models import Conference, Paper
from lianxi.domains.conference.queries import papers as paper_queries
from lianxi.domains.conference.rules.topics_wording import Wording
from lianxi.kernel.orgs.models import Alliance
from lianxi.portal.demo import texts
from lianxi.portal.demo.accounts import People

TOPICS = {
    "hu": Wording(title="联席数据口径统一", field="劳动和技能竞赛", ask="统一人次、人、家、场的口径。", contact="沈知远"),
    "su": Wording(title="结对城市劳动竞赛", field="劳动和技能竞赛", ask="请各地提出结对城市名单。", contact="陆景行"),
    "wan": Wording(title="外卖骑手入会与服务互认", field="干部院校合作", ask="异地入会会员服务互认。", contact="许望舒"),
}  # fmt: skip


def prepare(alliance: Alliance, people: People) -> Conference:
    """Zhejiang hosts; five plans lie in different states, one waits for signatures."""
    zhe = people["zhe"]
    with clock.at(2021, 9, 27):
        conference = actions.open_conference(
            by=zhe,
            alliance=alliance,
            year=2022,
            title="2022年长三角工会工作联席会议",
            fields=["劳动和技能竞赛", "劳动关系协同治理", "疗休养协作", "主题竞赛", "结对城市竞赛"],
            held_on=dt.date(2022, 1, 14),
            begins_at=dt.time(14, 30),
            place="杭州",
            link="https://meeting.example.org/lianxi-2022",
            mode=Conference.Mode.REMOTE,
            host=zhe.acting_org.region,
        )
        topics.call_for_topics(conference, by=zhe, until=dt.date(2021, 11, 30))
    for place, (key, words) in enumerate(TOPICS.items()):
        with clock.at(2021, 10, 8 + place, 10):
            topics.propose(replace(words, conference=conference), by=people[key], alliance=alliance)
    with clock.at(2021, 10, 11, 9):
        for title, items in (("审议五个方案", texts.PLANS), ("商定下次轮值", [])):
            section = agenda.add_section(conference, by=zhe, title=title)
            for name, _subject, _rule in items:
                agenda.add_item(
                    conference, by=zhe, section=section, words={"title": f"审议《{name}》", "minutes": 15}
                )
    drafts = [_draft(conference, people, place, *plan) for place, plan in enumerate(texts.PLANS)]
    _put_to_signature(drafts[2], people)
    return conference


def _draft(conference: Conference, people: People, place: int, title: str, subject: str, rule: str) -> Paper:
    kind = Paper.Kind.OPINIONS if place == 0 else Paper.Kind.PLAN
    with clock.at(2021, 10, 8, 10 + place):
        paper = papers.draft_paper(conference, by=people["zhe"], title=title, kind=kind)
        papers.read_in(paper, by=people["zhe"], base=0, text=texts.plan(title, subject, rule))
    return paper


def _put_to_signature(paper: Paper, people: People) -> None:
    """Two have signed: a visitor can be the third and the fourth."""
    with clock.at(2021, 10, 9, 15):
        papers.put_to_signature(paper, by=people["zhe"])
    version = paper_queries.newest_version(paper)
    assert version is not None
    for hour, key in ((9, "zhe-lead"), (10, "hu-lead")):
        with clock.at(2021, 10, 11, hour):
            papers.sign(paper, by=people[key], answer="agree", digest=version.digest)
        paper.refresh_from_db()
