"""A conference is drafted from what the sentences say, and from nothing else."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianxi.domains.conference.reading import Conference, draft_conference
from lianxi.kernel.prose import Found, of

PUBLISHED = date(2022, 1, 4)
HELD = "3月1日，京津冀三地工会联席会议在天津召开。"


def draft(body: str, title: str | None = None, published: date | None = PUBLISHED) -> Conference:
    text = f"{title or ''}\n{body}"
    passages, start = [], len(title or "") + 1
    for line in body.split("\n"):
        if line.strip():
            passages.append(of(text, start, start + len(line)))
        start += len(line) + 1
    return draft_conference(text, of(text, 0, len(title)) if title else None, passages, published)


def values(found: tuple[Found, ...]) -> list[str]:
    return [one.value for one in found]


@pytest.mark.parametrize(
    ("lead", "held_on"),
    [
        ("12月28日，川渝两地总工会在渝召开联席会议。", date(2021, 12, 28)),
        ("1月3日，川渝两地总工会在渝召开联席会议。", date(2022, 1, 3)),
        ("2021年4月1日至2日，川渝两地总工会在渝召开联席会议。", date(2021, 4, 1)),
        ("12月30日至1月2日，川渝两地总工会在渝召开联席会议。", date(2021, 12, 30)),
        ("12月30-31日，川渝两地总工会在渝召开联席会议。", date(2021, 12, 30)),
        ("去年11月2日，川渝两地总工会在渝召开联席会议。", date(2021, 11, 2)),
        ("今年1月2日，川渝两地总工会在渝召开联席会议。", date(2022, 1, 2)),
        ("二〇二一年四月一日，川渝两地总工会在渝召开联席会议。", date(2021, 4, 1)),
        ("２０２１年１２月９日，川渝两地总工会在渝召开联席会议。", date(2021, 12, 9)),
        ("2021 年 4 月 1 日上午，川渝两地总工会在渝召开联席会议。", date(2021, 4, 1)),
        ("2021.4.1，川渝两地总工会在渝召开联席会议。", date(2021, 4, 1)),
        ("川渝两地总工会联席会议日前在渝召开。", None),
        ("近日，川渝两地总工会在渝召开联席会议。12月1日，达州举办了技能竞赛，工会干部观摩。", None),
        ("近日，川渝两地总工会在渝召开联席会议。会议于12月29日举行，会期一天。", date(2021, 12, 29)),
        ("本报重庆1月3日电（记者 甲乙）川渝两地总工会今天召开联席会议。", date(2022, 1, 3)),
        ("本报重庆1月3日电（记者 甲乙）川渝两地总工会昨日召开联席会议。", date(2022, 1, 2)),
        ("本报重庆1月1日电（记者 甲乙）川渝两地总工会联席会议31日在渝召开。", date(2021, 12, 31)),
        ("中新网重庆1月3日电 近日，川渝两地总工会在渝召开联席会议。", None),
        ("昨日，川渝两地总工会在渝召开联席会议。", None),
        ("自2020年5月7日签署协议以来，川渝两地总工会12月5日第三次召开联席会议。", date(2021, 12, 5)),
        ("川渝两地总工会联席会议将于1月20日在渝召开。", None),
        ("川渝两地总工会在渝召开联席会议，此前曾于2021年4月1日会商。", None),
        ("2月30日，川渝两地总工会在渝召开联席会议。", None),
    ],
)
def test_day_is_the_day_the_meeting_was_held(lead: str, held_on: date | None) -> None:
    assert draft(lead).held_on == held_on


def test_day_without_publication_takes_the_year_the_meeting_bears() -> None:
    named = draft("4月1日，沪苏两地总工会举行2021年工会工作联席会。", published=None)
    unnamed = draft("4月1日，沪苏两地总工会举行工会工作联席会。", published=None)
    assert (named.held_on, unnamed.held_on) == (date(2021, 4, 1), None)


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("两地工会联席会议在上海共同举行。", "上海"),
        ("两地工会联席会议在南京召开。", "南京"),
        ("两地工会在沪正式签署联席会议协议。", "上海"),
        ("两地工会联席会议在宁召开。", "南京"),
        ("两地工会联席会议在皖召开。", "安徽"),
        ("两地工会再次相聚申城，共商联席会议工作。", "上海"),
        ("两地工会联席会议在上海临港召开。", "上海临港"),
        ("两地工会联席会议以视频连线方式召开。", None),
        ("两地工会联席会议在线上召开。", None),
        ("两地工会在上海、南京、杭州、合肥以视频方式同步召开联席会议。", None),
        ("两地工会联席会议以视频方式召开，主会场设在合肥。", "合肥"),
        ("两地工会联席会议在合肥以线上线下相结合的方式召开。", "合肥"),
        ("两地工会联席会议在我市召开。", None),
        ("两地工会在会上签署联席会议协议。", None),
        ("两地工会在全国总工会指导下召开联席会议。", None),
        ("两地工会在深入交流的基础上举行联席会议。", None),
        ("两地工会召开联席会议，此前曾在上海举行首次会议。", None),
    ],
)
def test_place_is_where_people_met(lead: str, place: str | None) -> None:
    found = draft(lead).place
    assert (found.value if found else None) == place


YRD = ["上海市总工会", "江苏省总工会", "浙江省总工会", "安徽省总工会"]
JJJ = ["北京市总工会", "天津市总工会", "河北省总工会"]


@pytest.mark.parametrize(
    ("lead", "parties"),
    [
        ("上海、江苏、浙江、安徽三省一市总工会召开联席会议。", YRD),
        ("安徽、浙江、江苏、上海一市三省总工会召开联席会议。", YRD),
        ("沪苏浙皖四地工会召开联席会议。", YRD),
        ("长三角三省一市总工会召开联席会议。", YRD),
        ("长三角地区工会召开联席会议。", []),
        ("长三角工会召开联席会议，四地总工会负责人参加。", YRD),
        ("京津冀三地工会召开联席会议。", JJJ),
        ("北京市总工会、天津市总工会和河北省总工会召开联席会议。", JJJ),
        ("河北省总工会、北京市总工会、天津市总工会召开联席会议，山西省总工会应邀列席。", JJJ),
        ("河北省总工会、北京市总工会、天津市总工会召开联席会议。山西省总工会应邀列席会议。", JJJ),
        ("北京市、天津市和河北省三地总工会召开联席会议。", JJJ),
        ("川渝两地总工会召开联席会议。", ["重庆市总工会", "四川省总工会"]),
        ("成渝两地工会召开联席会议。", []),
        ("重庆、四川两地工会召开联席会议。", ["重庆市总工会", "四川省总工会"]),
        ("鄂湘赣三省总工会召开联席会议。", ["江西省总工会", "湖北省总工会", "湖南省总工会"]),
        ("长江中游三省工会召开联席会议。", ["江西省总工会", "湖北省总工会", "湖南省总工会"]),
        ("东北三省总工会召开联席会议。", ["辽宁省总工会", "吉林省总工会", "黑龙江省总工会"]),
        (
            "桂渝川甘青新六省（区、市）总工会召开联席会议。",
            [
                "广西壮族自治区总工会",
                "重庆市总工会",
                "四川省总工会",
                "甘肃省总工会",
                "青海省总工会",
                "新疆维吾尔自治区总工会",
            ],
        ),
        (
            "广东、广西、海南三省区总工会召开联席会议。",
            ["广东省总工会", "广西壮族自治区总工会", "海南省总工会"],
        ),
        ("粤港澳三地工会召开联席会议。", ["广东省总工会"]),
        (
            "上海市金山区总工会、浙江省嘉兴市总工会签署联席会议制度协议。",
            ["上海市金山区总工会", "浙江省嘉兴市总工会"],
        ),
        ("通武廊三地工会召开联席会议。", []),
        ("吉林市总工会、长春市总工会召开联席会议。", ["吉林市总工会", "长春市总工会"]),
        ("江苏省南京市、浙江省杭州市工会召开联席会议。", []),
    ],
)
def test_parties_are_named_in_full_and_in_the_order_of_the_codes(lead: str, parties: list[str]) -> None:
    assert values(draft(lead).parties) == parties


@pytest.mark.parametrize(
    ("sentence", "document"),
    [
        (
            "会议形成《2023年服务“十四五”工会合作意见》（以下简称《意见》）。",
            "2023年服务“十四五”工会合作意见",
        ),
        ("三方签署了《关于落实〈某规划〉的协议》。", "关于落实〈某规划〉的协议"),
        ("会议审议并通过了《三地工会联席会议规则》。", "三地工会联席会议规则"),
        ("会议签署“京津冀工会协同合作协议”。", "京津冀工会协同合作协议"),
        ("会议签署京津冀工会协同发展合作协议。", "京津冀工会协同发展合作协议"),
        ("会议签署了合作协议。", None),
        ("会议深入贯彻落实《某规划纲要》。", None),
        ("会议根据去年签署的《旧协议》作了部署。", None),
        ("会议学习了《某讲话》，并共同发布《三地工会行动方案》《三地竞赛方案》。", "三地工会行动方案"),
    ],
)
def test_document_is_the_paper_the_meeting_made(sentence: str, document: str | None) -> None:
    found = draft(HELD + sentence).document
    assert (found.value if found else None) == document


ABC = ["共建技能基地", "互认疗休养点", "联办职工培训"]


@pytest.mark.parametrize(
    ("body", "tasks"),
    [
        ("会议明确三项任务：共建技能基地；互认疗休养点；联办职工培训。", ABC),
        ("会议明确三项任务:共建技能基地;互认疗休养点;联办职工培训.", ABC),
        ("会议明确“三大任务”：三地工会将共建技能基地；互认疗休养点；联办职工培训。", ABC),
        ("会议明确今年重点任务：一是共建技能基地；二是互认疗休养点；三是联办职工培训。", ABC),
        ("会议明确今年重点任务。一是共建技能基地。设在滨海。二是互认疗休养点。三是联办职工培训。", ABC),
        ("会议明确三方面工作：首先，共建技能基地；其次，互认疗休养点；最后，联办职工培训。", ABC),
        ("会议明确三方面工作：第一，共建技能基地；第二，互认疗休养点；第三，联办职工培训。", ABC),
        ("会议明确三方面工作：（一）共建技能基地；（二）互认疗休养点；（三）联办职工培训。", ABC),
        ("会议明确三方面工作：1.共建技能基地；2.互认疗休养点；3.联办职工培训。", ABC),
        ("会议明确三方面工作：①共建技能基地②互认疗休养点③联办职工培训。", ABC),
        ("会议明确三件实事，分别是共建技能基地、互认疗休养点以及联办职工培训。", ABC),
        ("会议明确三项任务：共建技能基地，互认疗休养点，联办职工培训。", ABC),
        ("会议明确七项任务：共建技能基地；互认疗休养点；联办职工培训。", ABC),
        ("会议明确以下任务：\n——共建技能基地；\n——互认疗休养点；\n——联办职工培训。", ABC),
        ("会议明确以下任务：\n- 共建技能基地\n- 互认疗休养点\n- 联办职工培训\n会后，代表合影。", ABC),
        ("会议明确以下任务：\n•共建技能基地\n•互认疗休养点\n•联办职工培训", ABC),
        ("会议明确以下任务：\n一、共建技能基地\n在滨海设点。\n二、互认疗休养点\n三、联办职工培训", ABC),
        (
            "会议明确以下任务：\n（一）共建技能基地。设在滨海。\n（二）互认疗休养点。\n（三）联办职工培训。",
            ABC,
        ),
        ("会议明确以下任务：\n共建技能基地；\n互认疗休养点；\n联办职工培训。", ABC),
        ("三地工会将共建技能基地；互认疗休养点；联办职工培训。", ABC),
        ("会议强调，一是加强领导；二是狠抓落实；三是务求实效。", []),
        ("一年来，三地工会取得三项成果：共建技能基地；互认疗休养点；联办职工培训。", []),
        (
            "会议明确两项任务：走进“企业；校园；社区”宣讲；编印《甲；乙》手册。",
            ["走进“企业；校园；社区”宣讲", "编印《甲；乙》手册"],
        ),
    ],
)
def test_tasks_are_the_clauses_of_the_list(body: str, tasks: list[str]) -> None:
    assert values(draft(HELD + "\n" + body).tasks) == tasks


@pytest.mark.parametrize(
    ("sentence", "competitions"),
    [
        ("将联合举办甲地焊工技能竞赛、乙地钳工技能大赛等2项竞赛。", ["甲地焊工技能竞赛", "乙地钳工技能大赛"]),
        ("将联合举办甲地焊工技能竞赛和乙地钳工技能大赛。", ["甲地焊工技能竞赛", "乙地钳工技能大赛"]),
        ("将开展京津冀职工劳动和技能竞赛、京津冀焊工竞赛。", ["京津冀职工劳动和技能竞赛", "京津冀焊工竞赛"]),
        (
            "将开展建筑、纺织、电子三个行业技能竞赛、京津冀焊工竞赛等九项竞赛。",
            ["建筑、纺织、电子三个行业技能竞赛", "京津冀焊工竞赛"],
        ),
        (
            "还就指导市、区（县）开展“甲、乙、丙”焊工竞赛、围绕节能主题开展相关竞赛等2项竞赛活动达成一致。",
            ["“甲、乙、丙”焊工竞赛", "围绕节能主题开展相关竞赛"],
        ),
        ("将广泛开展职工劳动和技能竞赛，组织技能比赛。", []),
        ("近年来，三地举办了京津冀焊工竞赛、京津冀钳工竞赛。", []),
        (
            "将重点办好三项赛事：一是京津冀焊工竞赛；二是京津冀钳工大赛；三是京津冀电工比武。",
            ["京津冀焊工竞赛", "京津冀钳工大赛", "京津冀电工比武"],
        ),
        ("今年竞赛项目包括京津冀焊工竞赛、京津冀钳工大赛。", ["京津冀焊工竞赛", "京津冀钳工大赛"]),
        (
            "将举办以“绿色”为主题的焊工竞赛、首届钳工大赛等赛事。",
            ["以“绿色”为主题的焊工竞赛", "首届钳工大赛"],
        ),
    ],
)
def test_competitions_are_names_and_stay_whole(sentence: str, competitions: list[str]) -> None:
    assert values(draft(HELD + sentence).competitions) == competitions


@pytest.mark.parametrize(
    ("sentence", "fields"),
    [
        (
            "会议就三地职工劳动和技能竞赛、干部培训等多领域开展合作形成共识。",
            ["职工劳动和技能竞赛", "干部培训"],
        ),
        ("三地将在技能竞赛、“互联网+”平台建设等方面交流合作。", ["技能竞赛", "“互联网+”平台建设"]),
        (
            "三地将围绕技能竞赛、就业服务、普惠服务和法律援助四个方面加强协作。",
            ["技能竞赛", "就业服务", "普惠服务", "法律援助"],
        ),
        ("会议确定三大合作领域：技能竞赛、就业服务、法律援助。", ["技能竞赛", "就业服务", "法律援助"]),
        ("三地在深入交流的基础上就技能竞赛、在职培训等领域深化合作。", ["技能竞赛", "在职培训"]),
        ("三地在技能竞赛、普惠服务等方面合作取得成效。", []),
        ("三地将加强合作。", []),
    ],
)
def test_fields_are_what_the_parties_cooperate_in(sentence: str, fields: list[str]) -> None:
    assert values(draft(HELD + sentence).fields) == fields


@pytest.mark.parametrize(
    "body",
    [
        "11月29日起，上海、江苏、浙江、安徽三省一市将降温，三项工作：一是监测；二是预警。",
        "6月2日，城市龙舟公开赛将在苏州举行，共设甲组竞赛、乙组竞赛等2项比赛。",
        "2月17日，江苏省总工会在南京召开全委会议，部署两项任务：一是产改；二是维权。",
        "三地公安机关3月1日在天津召开联席会议，明确三项任务：一是甲；二是乙；三是丙。",
    ],
)
def test_what_is_no_joint_conference_of_unions_gives_nothing(body: str) -> None:
    assert draft(body) == Conference()


SIGNS = "上海江苏总工会联席会议召开在于月日1234年《》“”、，；。：一二三是（）等项竞赛领域合作任务\n-— "


@given(st.text(alphabet=SIGNS, max_size=300))
def test_every_item_stands_where_it_says(body: str) -> None:
    text = "\n工会联席会议召开。" + body
    passages = [Found(text[1:], 1, len(text))]
    found = draft_conference(text, None, passages, PUBLISHED)
    items = [*found.parties, *found.fields, *found.tasks, *found.competitions]
    items += [one for one in (found.held, found.place, found.document) if one]
    assert all(text[one.start : one.end] == one.text for one in items)
