"""The news of the demo: short items written by us, one desk per region."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from config import clock
from lianxi.domains.news import actions
from lianxi.domains.news.models import Category
from lianxi.kernel.orgs.models import Alliance
from lianxi.kernel.orgs.queries import federation_of, regions_of
from lianxi.portal.demo.accounts import People


@dataclass(frozen=True)
class Story:
    region: str
    category: str
    day: tuple[int, int]
    title: str
    paragraphs: tuple[str, ...]
    pinned: bool = False


STORIES = [
    Story("沪", "huiyi", (4, 2), "三省一市总工会商定全年合作事项，七项任务逐项分工", (
        "四地总工会负责人围绕竞赛、疗休养、红色工运资源、劳动关系和干部培训五个方面交换意见，会后形成年度工作意见。",
        "与往年不同，今年的每一项任务都明确一家牵头、多家参加，进展按季度在平台上公开。",
        "轮值单位介绍，任务分解表将在四月底前下达到设区市和区县工会。",
    )),
    Story("苏", "gongjiang", (6, 18), "太湖边的“点单课”：二十名工匠跨省授课", (
        "企业在平台上提出技术难题，工匠带着课程上门。半年来，四地工匠互访已有十余场。",
        "来自安徽的数控技师说，一个下午解决了困扰班组三个月的振纹问题。",
    )),
    Story("浙", "jingsai", (7, 22), "智能物流技能竞赛公布技术文件，仿真平台开放试用", (
        "竞赛由方案设计、仿真运行和理论三部分组成，技术文件即日起可以下载。",
        "组委会提醒，各代表队须在八月底前完成账号登记。",
    )),
    Story("皖", "liaoxiuyang", (9, 15), "三百七十家疗休养基地实现四地互认，职工凭会员身份享同等待遇", (
        "名录经四地工会逐家核对后公布，覆盖山水休养、红色教育、康复疗养等类型。",
        "职工可在线查看基地的接待能力和参考价格，由所在单位统一组织。",
    )),
    Story("沪", "weiquan", (9, 28), "一地受理、三地联动：首例跨省劳务派遣争议联合调解成功", (
        "派遣单位、用工单位和劳动者分处三地。受理地工会通过协作机制发出委托函，十三天促成和解。",
        "调解员说，材料只交一次，当事人少跑了四趟路。",
    ), pinned=True),
    Story("苏", "jingsai", (9, 29), "铁道行业职业技能竞赛落幕，六个工种同场比武", (
        "来自四地铁路单位的选手经过选拔、预赛进入决赛，全程采用密封编号评分。",
        "成绩经公示无异议后，由四地工会共同发布。",
    ), pinned=True),
    Story("浙", "jiceng", (9, 30), "嘉善、吴江、青浦三地工会共建“一小时”职工服务圈", (
        "三地户外劳动者驿站统一标识、统一服务清单，骑手、卡车司机可就近歇脚充电。",
    )),
    Story("皖", "gongjiang", (10, 8), "江淮工匠走进示范区，师徒结对签约三十对", (
        "结对期限三年，每对师徒约定三个以上可衡量的目标，每月记录一次进展。",
    )),
    Story("沪", "huiyi", (10, 11), "三季度进展报告陆续报送，两项任务提前完成", (
        "疗休养基地互认与铁道竞赛两项已由四地全部完成，进入销号准备。",
        "轮值单位提示，个别地区的红色工运资源核实进度滞后，请尽快补报。",
    ), pinned=True),
]  # fmt: skip


def publish_all(alliance: Alliance, people: People) -> None:
    """Desks and categories, then every story on its day by its region's editor."""
    actions.set_up_news(alliance)
    regions = {region.short: region for region in regions_of(alliance)}
    categories = {category.slug: category for category in Category.objects.all()}
    for story in STORIES:
        region = regions[story.region]
        editor, reviewer = people[f"{region.colour}-news"], people[f"{region.colour}-news2"]
        with clock.at(2021, *story.day, 9, 30):
            article = actions.publish_article(
                by=editor,
                region=region,
                title=story.title,
                paragraphs=story.paragraphs,
                published_at=dt.datetime(2021, *story.day, 9, 30, 12, tzinfo=clock.SHANGHAI),
                source=federation_of(region).name,
                source_kind="own",
                reporters=[people[region.colour].name],
                editors=[editor.name],
                reviewer=reviewer.name,
                category=categories[story.category],
            )
            if story.pinned:
                actions.put_headline(by=editor, region=region, text=story.title, article=article, pinned=True)
