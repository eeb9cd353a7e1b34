"""The meeting of 2021 in the demo, as it goes: topics, circulation, agenda, notice, the day, the Opinions signed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from config import clock
from lianxi.domains.conference import actions
from lianxi.domains.conference.actions import agenda, circulation, papers, signing, slips, topics
from lianxi.domains.conference.actions import attendance as notices
from lianxi.domains.conference.models import Conference, Item, Paper, Participant, Reply, Wanted
from lianxi.domains.conference.queries import papers as paper_queries
from lianxi.domains.conference.rules.agenda import Said
from lianxi.domains.conference.rules.papers import suggested_tasks
from lianxi.domains.conference.rules.slips import Person
from lianxi.domains.conference.rules.topics_wording import Wording
from lianxi.kernel.orgs.models import Alliance
from lianxi.portal.demo import texts
from lianxi.portal.demo.accounts import People

DAY = dt.date(2021, 4, 1)
FIELDS = ["劳动和技能竞赛", "疗休养与基地互认", "红色工运资源", "劳动关系矛盾预防化解", "干部院校合作"]
ORDER = ("hu", "su", "zhe", "wan")
TOPICS = {
    "su": Wording(
        title="疗休养基地名录互认与名额共享", field="疗休养与基地互认",
        background="去年四地互认基地二百余家，职工异地疗休养仍按本地标准另行审批。",
        ask="请各地确认本地基地名录，商定名额对等的办法。",
        draft_text="四地基地名录互认，职工异地疗休养享受同等待遇。", contact="陆景行",
    ),
    "zhe": Wording(
        title="百项职工科技创新成果联合发布", field="劳动和技能竞赛",
        background="四地各有重大工程劳动竞赛成果，尚无联合发布的平台。",
        ask="请各地推荐成果与评审专家。", draft_text="四地推荐、专家盲评、联合发布一百项。", contact="严若水",
    ),
    "wan": Wording(
        title="毗邻区县劳动关系矛盾联合调解", field="劳动关系矛盾预防化解",
        background="跨省用工争议增多，受理、调查、调解分在两地。",
        ask="请上海、江苏、浙江各推荐一个试点区县。", wanted=Wanted.TASK, contact="许望舒",
    ),
}  # fmt: skip
COMMENTS = {
    "hu": (Reply.Answer.AGREE, ""),
    "zhe": (Reply.Answer.CHANGES, "建议写明名额对等，避免单向集中。"),
    "wan": (Reply.Answer.NO_COMMENT, ""),
}
DELEGATIONS = {
    "hu": [("顾明澈", "市总工会主席", 20), ("孙予安", "市总工会副主席", 30), ("沈知远", "经济工作部部长", 40)],
    "su": [("吴清越", "省总工会主席", 20), ("郑思齐", "省总工会副主席", 30), ("陆景行", "劳动和经济工作部部长", 40)],
    "zhe": [("冯怀瑾", "省总工会主席", 20), ("严若水", "经济工作部部长", 40)],
    "wan": [("陈云起", "省总工会主席", 20), ("褚听澜", "省总工会副主席", 30), ("许望舒", "经济技术部部长", 40)],
}  # fmt: skip
AGENDA = [
    ("开幕", [("轮值单位致辞", 10, "hu"), ("通报上年度议定事项落实情况", 20, "hu")]),
    ("审议文件", [("审议《2021年长三角工会合作工作意见》", 40, "hu"), ("商定竞赛活动承办分工", 20, "su")]),
    ("交流与闭幕", [("交流发言", 30, ""), ("总会领导讲话", 15, ""), ("商定下次轮值", 5, "hu")]),
]  # fmt: skip


def hold(alliance: Alliance, people: People) -> Conference:
    """From the call for topics in February to the Opinions issued on 1 April; the minutes follow."""
    with clock.at(2021, 2, 18):
        conference = actions.open_conference(
            by=people["hu"],
            alliance=alliance,
            year=2021,
            title="2021年长三角工会工作联席会议",
            fields=FIELDS,
            held_on=DAY,
            begins_at=dt.time(9, 0),
            place="上海",
            mode=Conference.Mode.IN_PERSON,
            host=people["hu"].acting_org.region,
        )
        topics.call_for_topics(conference, by=people["hu"], until=dt.date(2021, 3, 5))
    _propose(conference, alliance, people)
    paper = _draft(conference, people)
    _invite(conference, paper, people)
    _sign(paper, people)
    _meet(conference, people)
    _issue(paper, people)
    _minutes(conference, people)
    return Conference.objects.get(pk=conference.pk)


def _propose(conference: Conference, alliance: Alliance, people: People) -> None:
    """Three topics; the first goes round for comment, all of them reach the agenda."""
    found = {}
    for place, (key, words) in enumerate(TOPICS.items()):
        with clock.at(2021, 2, 24 + place % 3, 10):
            topic = topics.propose(replace(words, conference=conference), by=people[key], alliance=alliance)
        with clock.at(2021, 3, 2, 9, place):
            found[key] = topics.take_up(topic, by=people["hu"], conference=conference)
    first = next(iter(conference.topics.filter(org=people["su"].acting_org)))
    with clock.at(2021, 3, 3):
        circular = circulation.circulate(
            conference, by=people["hu"], topic=first, due_on=dt.date(2021, 3, 17), note="请各地按时回复。"
        )
    for hour, (key, (answer, text)) in enumerate(COMMENTS.items()):
        with clock.at(2021, 3, 8, 9 + hour):
            given = circulation.reply(circular, by=people[key], answer=answer, text=text)
        if text:
            with clock.at(2021, 3, 18):
                circulation.handle(given[0], by=people["hu"], outcome="adopted")
    with clock.at(2021, 3, 18, 15):
        better = replace(TOPICS["su"], draft_text="四地基地名录互认，名额按对等原则协商确定。")
        topics.revise(first, better, by=people["su"], note="按浙江意见写明名额对等。")
    for topic in conference.topics.all():
        with clock.at(2021, 3, 19):
            topics.agree(topic, by=people["hu"])


def _draft(conference: Conference, people: People) -> Paper:
    """The first version, an objection, an amendment adopted; the text that all will sign."""
    hu = people["hu"]
    with clock.at(2021, 3, 16):
        paper = papers.draft_paper(conference, by=hu, title=texts.OPINIONS_TITLE)
        papers.read_in(paper, by=hu, base=0, text=texts.OPINIONS.format(**texts.FIRST))
    with clock.at(2021, 3, 19, 10):
        papers.put_to_signature(paper, by=hu)
    _word(paper, people, "hu", "agree", (2021, 3, 19, 14))
    _word(paper, people, "zhe", "agree", (2021, 3, 22, 9))
    _word(
        paper, people, "su", "object", (2021, 3, 22, 11), "互认名额应按对等原则协商，不宜由轮值单位统一调配。"
    )
    with clock.at(2021, 3, 24):
        papers.read_in(
            paper,
            by=hu,
            base=1,
            text=texts.OPINIONS.format(**texts.FINAL),
            note="按江苏意见改为名额对等协商；报送周期由按月改为按季度。",
        )
    return paper


def _invite(conference: Conference, paper: Paper, people: People) -> None:
    with clock.at(2021, 3, 19, 15):
        for title, items in AGENDA:
            section = agenda.add_section(conference, by=people["hu"], title=title)
            for words, minutes, key in items:
                org = people[key].acting_org if key else None
                about = paper if "工作意见" in words else None
                agenda.add_item(
                    conference,
                    by=people["hu"],
                    section=section,
                    words={"title": words, "minutes": minutes, "org": org, "paper": about},
                )
        notices.prepare_notice(
            conference,
            by=people["hu"],
            who_comes="各省（市）总工会主席、分管副主席、相关部门负责人",
            to_bring="各省（市）2020年合作事项落实情况一份；推荐承办的竞赛项目",
            reply_until=dt.date(2021, 3, 26),
        )
        conference = agenda.open_meeting(conference, by=people["hu"])
    for hour, (key, named) in enumerate(DELEGATIONS.items()):
        with clock.at(2021, 3, 24, 9 + hour):
            slips.fill_slip(
                conference,
                by=people[key],
                people=[Person(name=name, title=title, rank=rank) for name, title, rank in named],
            )


def _sign(paper: Paper, people: People) -> None:
    """All sign the second version; Anhui with a reservation."""
    with clock.at(2021, 3, 25):
        papers.put_to_signature(paper, by=people["hu"])
    _word(paper, people, "hu", "agree", (2021, 3, 25, 15))
    _word(paper, people, "su", "agree", (2021, 3, 26, 9))
    _word(paper, people, "zhe", "agree", (2021, 3, 26, 16))
    _word(
        paper,
        people,
        "wan",
        "reserve",
        (2021, 3, 29, 10),
        "轨道交通竞赛本省仅一家地铁公司，参赛队数请酌情放宽。",
    )


def _word(
    paper: Paper, people: People, key: str, answer: str, when: tuple[int, int, int, int], comment: str = ""
) -> None:
    version = paper_queries.newest_version(paper)
    assert version is not None
    with clock.at(*when):
        papers.sign(paper, by=people[f"{key}-lead"], answer=answer, digest=version.digest, comment=comment)
    paper.refresh_from_db()


def _meet(conference: Conference, people: People) -> None:
    """1 April: everybody signs in, every item takes its time, two decisions are recorded."""
    hu = people["hu"]
    with clock.at(2021, 4, 1, 8, 45):
        for person in Participant.objects.filter(conference=conference):
            signing.sign_in_by_hand(person, by=hu)
    with clock.at(2021, 4, 1, 9, 0):
        conference = agenda.begin(Conference.objects.get(pk=conference.pk), by=hu)
    minute = 0
    for item in Item.objects.filter(section__conference=conference).order_by("section__position", "position"):
        hour, rest = divmod(minute, 60)
        with clock.at(2021, 4, 1, 9 + hour, rest):
            agenda.start_item(item, by=hu)
        minute += item.minutes
        hour, rest = divmod(minute - 1, 60)
        with clock.at(2021, 4, 1, 9 + hour, rest):
            _conclude(item, conference, people)
            agenda.finish_item(item, by=hu)
    with clock.at(2021, 4, 1, 11, 30):
        following = people["zhe"].acting_org.region
        agenda.close(Conference.objects.get(pk=conference.pk), by=hu, next_host=following)


def _conclude(item: Item, conference: Conference, people: People) -> None:
    said = [Said(party.region, "agree") for party in conference.parties.select_related("region")]
    if "审议" in item.title:
        agenda.record_decision(
            item, by=people["hu"], text="一致通过《2021年长三角工会合作工作意见》，按程序印发。", said=said
        )
    elif "下次轮值" in item.title:
        agenda.record_decision(
            item, by=people["hu"], text="下次会议由浙江轮值，以视频连线方式召开。", said=said
        )
    elif "通报" in item.title:
        agenda.record_information(
            item, by=people["hu"], text="2019年框架协议议定的合作事项已落实到位，三项转入本年度任务。"
        )


def _issue(paper: Paper, people: People) -> None:
    with clock.at(2021, 4, 1, 15):
        version = paper_queries.newest_version(paper)
        assert version is not None
        papers.issue(paper, by=people["hu"], mark="沪工联席", clauses=suggested_tasks(version.wording.lines))


def _minutes(conference: Conference, people: People) -> None:
    with clock.at(2021, 4, 6):
        minutes = papers.draft_minutes(Conference.objects.get(pk=conference.pk), by=people["hu"])
        papers.put_to_signature(minutes, by=people["hu"])
    for place, key in enumerate(ORDER):
        _word(minutes, people, key, "agree", (2021, 4, 7 + place // 2, 9 + place))
    with clock.at(2021, 4, 9):
        papers.issue(minutes, by=people["hu"], mark="沪工联纪")
