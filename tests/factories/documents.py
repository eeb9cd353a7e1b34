"""Official papers of every kind, and rows of the register."""

from __future__ import annotations

import datetime as dt
import io
from itertools import count

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageDraw

from lianxi.kernel.documents import actions
from lianxi.kernel.documents.layout import (
    Annex,
    Bars,
    Block,
    Heading,
    Official,
    Para,
    Picture,
    Table,
)
from lianxi.kernel.documents.models import DocumentNumber, SignedCopy
from lianxi.kernel.orgs.models import Organisation
from tests import factories

_number = count(1)
DAY = dt.date(2021, 4, 1)
FOUR = ["上海市总工会", "江苏省总工会", "浙江省总工会", "安徽省总工会"]
TASKS = [
    ("开展长三角地区优化营商环境立功竞赛", "上海市总工会", "参赛服务窗口2000个以上"),
    ("举办长三角劳模工匠创新交流活动", "浙江省总工会", "交流活动4场，参加1200人次"),
    ("发布百项重大工程劳动竞赛职工科技创新成果", "江苏省总工会", "发布成果100项"),
    ("建立预防化解区域性劳动关系矛盾的工作体制", "安徽省总工会", "签订协作协议，办理跨省转办案件"),
    ("深化职工疗休养协作，实现基地互认共享", "浙江省总工会", "互认基地200家，疗休养3万人次"),
    ("推动长三角工会干部培训院校合作", "上海市总工会", "互派教师，联合办班6期"),
    ("推动长三角地区红色资源宣传、挖掘、利用", "安徽省总工会", "发布红色工运线路20条"),
]


def make_official(**fields: object) -> Official:
    """The least: one issuer, one paragraph."""
    defaults: dict = {
        "issuers": ["上海市总工会"],
        "number": "沪工总〔2021〕3号",
        "title": "关于召开联席会议的通知",
        "body": [Para("现将有关事项通知如下。")],
    }
    return Official(**defaults | fields)


def make_letter(kind: str = "red") -> Official:
    """One page, with everything a letter may carry."""
    return make_official(
        kind=kind,
        title="关于做好长三角地区职工疗休养基地互认共享工作有关事项的通知",
        number="沪工总保〔2021〕17号",
        addressees="各区总工会，各局（产业）工会：",
        body=[
            Para(
                "为落实2021年度三省一市工会协作与联合行动的工会工作联席会共识，全面实现长三角地区"
                "职工疗休养基地互认共享，现就有关事项通知如下。"
            ),
            Para(
                "请各单位于2021年6月30日前，按照附件所列条件完成本地区基地的推荐和复核，并通过联席平台报送。"
            ),
        ],
        attachments=["长三角地区职工疗休养基地推荐表"],
        signatories=["上海市总工会"],
        dated=DAY,
        copies="江苏省总工会，浙江省总工会，安徽省总工会",
        printed_by="上海市总工会办公室",
        live_url="/conference/opinions/0190a5b2-7c3e-7f10-9d2a-3b1c5e7f9a11/",
    )


def make_joint(issuers: list[str] | None = None, **fields: object) -> Official:
    """工作意见 of several federations, some five pages with the task table as annex."""
    issuers = issuers or FOUR
    defaults: dict = {
        "issuers": issuers,
        "number": "沪工联席〔2021〕1号",
        "title": "2021年度三省一市工会协作与联合行动的工作意见",
        "addressees": "上海市、江苏省、浙江省、安徽省各设区市（区、县）总工会，各局（产业）工会，各直属单位：",
        "body": _opinions(),
        "annexes": [
            Annex("2021年长三角工会重点工作任务分解表", [_task_table()]),
            Annex("2021年长三角地区职工劳动和技能竞赛安排", [_contest_table()]),
        ],
        "signatories": issuers,
        "dated": DAY,
        "copies": "中华全国总工会办公厅、研究室，上海市、江苏省、浙江省、安徽省推动长三角一体化发展领导小组办公室",
        "printed_by": "上海市总工会办公室",
        "live_url": "/conference/opinions/0190a5b2-7c3e-7f10-9d2a-3b1c5e7f9a11/",
    }
    return make_official(**defaults | fields)


def _opinions() -> list[Block]:
    body: list[Block] = [
        Para(
            "为深入贯彻习近平总书记关于推动长三角一体化发展的重要讲话精神，认真落实《长江三角洲区域一体化"
            "发展规划纲要》，团结动员长三角地区广大职工在“十四五”开局之年建功立业，经三省一市总工会共同协商，"
            "提出如下工作意见。"
        ),
        Heading(1, "一、总体要求"),
        Para(
            "坚持共商、共建、共享，以联席会议为平台，以项目为抓手，推动工会工作在更大范围、更深层次协同，"
            "不断增强职工群众的获得感、幸福感、安全感。"
        ),
        Heading(1, "二、重点工作"),
    ]
    for n, (task, lead, goal) in enumerate(TASKS):
        body += [
            Heading(2, f"（{'一二三四五六七'[n]}）{task}"),
            Para(
                f"由{lead}牵头，其他各方共同参加。各地要结合实际制定实施方案，明确责任部门和完成时限，"
                f"按季度报送进展情况；年内力争实现：{goal}。对跨地区的活动，按场次一次计数，各方按份额归集，"
                "不重复统计。"
            ),
        ]
    return [
        *body,
        Heading(1, "三、竞赛活动"),
        Para("指导推动相关地级市、区（县）、产业局开展9项竞赛活动（见附件2）。各项竞赛应当做到："),
        Heading(3, "1.方案先行"),
        Para("竞赛方案由牵头单位起草，征求各方意见后印发。"),
        Heading(4, "（1）公开透明"),
        Para("评分规则、成绩和名次及时公布，接受职工监督。"),
        Heading(1, "四、组织保障"),
        Para("建立联席会议轮值制度，轮值单位负责日常联络、进展调度和年度总结。", lead="健全机制。"),
        Para("每季度通报一次进展，对逾期未完成的事项按程序提醒、督办。", lead="强化督办。"),
    ]


def _task_table() -> Table:
    rows = [
        (str(n), task, lead, "其他三方", goal, "2021年12月") for n, (task, lead, goal) in enumerate(TASKS, 1)
    ]
    return Table(
        ["序号", "重点任务", "牵头单位", "参加单位", "目标", "完成时限"],
        rows,
    )


def _contest_table() -> Table:
    names = ["燃气职工劳动技能创新立功竞赛", "纺织行业职工职业技能竞赛", "城市轨道交通行业职工职业技能竞赛"]
    rows = [(str(n), name, FOUR[n % 4], f"2021年{n + 3}月") for n, name in enumerate(names * 3, 1)]
    return Table(["序号", "竞赛名称", "牵头单位", "时间"], rows)


def make_minutes() -> Official:
    """会议纪要: no red head, no seals."""
    return make_official(
        kind="plain",
        issuers=["长三角工会联席会议办公室"],
        number="第3期",
        title="长三角工会联席会议第三次办公室主任会议纪要",
        body=[
            Para("2021年9月9日上午9时", lead="时　间："),
            Para("上海市黄浦区中山东一路14号，并设江苏、浙江、安徽分会场", lead="地　点："),
            Para("张某某、欧阳某某、慕容某某、王某某", lead="出　席："),
            Para("会议听取了三季度进展情况汇报，议定以下事项："),
            Heading(1, "一、关于疗休养基地互认"),
            Para(
                "同意浙江省总工会提出的互认名录，自10月1日起施行。安徽省总工会保留对结算方式的意见，另行协商。"
            ),
            Heading(1, "二、关于竞赛统计口径"),
            Para("跨地区活动按场次一次计数，参加人次按各方份额归集。"),
        ],
        dated=dt.date(2021, 9, 10),
        copies="各成员单位",
        printed_by="长三角工会联席会议办公室",
        live_url="/conference/minutes/3/",
    )


def make_report() -> Official:
    """A year's report with figures, bars and a photograph."""
    chart = [
        ("上海", 31240, "人次"),
        ("江苏", 42810, "人次"),
        ("浙江", 38655, "人次"),
        ("安徽", 20933, "人次"),
    ]
    return make_official(
        kind="plain",
        issuers=FOUR,
        number="",
        title="三省一市工会协作与联合行动2021年度总结",
        body=[
            Para(
                "一年来，三省一市总工会围绕《意见》明确的7项重点工作和9项竞赛活动，协同推进，取得明显成效。"
            ),
            Heading(1, "一、主要数据"),
            Bars("2021年职工疗休养跨省人次", chart),
            Bars(
                "互认基地与成果",
                [("互认疗休养基地", 214, "家"), ("发布创新成果", 100, "项"), ("联合办班", 6, "期")],
            ),
            Table(
                ["地区", "参赛职工（人次）", "疗休养（人次）", "互认基地（家）"],
                [(label, f"{value * 2:,}", f"{value:,}", "52") for label, value, _unit in chart],
                caption="表1　分地区完成情况",
            ),
            Heading(1, "二、活动掠影"),
            Picture(photograph(), "图1　2021年4月1日，联席会在上海召开"),
            Heading(1, "三、下一步工作"),
            Para("深化机制，扩大互认范围，推动更多项目落地。"),
        ],
        dated=dt.date(2021, 12, 15),
        signature_boxes=["轮值单位负责人签字：", "单位盖章："],
        live_url="/conference/reports/2021/",
    )


def photograph(size: tuple[int, int] = (900, 600)) -> bytes:
    """A drawn stand-in for one."""
    image = Image.new("RGB", size, "#dfe7ea")
    draw = ImageDraw.Draw(image)
    wide, high = size
    draw.rectangle((0, high * 0.7, wide, high), fill="#8fa3a0")
    for n in range(7):
        left = wide * (0.08 + n * 0.13)
        draw.ellipse((left, high * 0.42, left + wide * 0.07, high * 0.54), fill="#5c4a3f")
        draw.rectangle((left - 8, high * 0.55, left + wide * 0.08, high * 0.85), fill="#2f4f6a")
    saved = io.BytesIO()
    image.save(saved, "JPEG")
    return saved.getvalue()


def make_number(org: Organisation, **fields: object) -> DocumentNumber:
    """The next number of 沪工联席, given to the organisation itself."""
    defaults: dict = {"mark": "沪工联席", "title": f"关于第{next(_number)}项工作的通知", "year": 2021}
    return actions.number(org, org=org, by=None, **defaults | fields)


def scan(name: str = "盖章件.pdf") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, b"%PDF-1.7\nsigned and sealed")


def make_signed_copy(org: Organisation) -> SignedCopy:
    return actions.keep_signed_copy(org, org=org, upload=scan(), by=None)


factories.FACTORIES[SignedCopy] = make_signed_copy
