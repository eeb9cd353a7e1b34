"""News: the desks, an article, a complaint."""

from __future__ import annotations

from itertools import count

from django.utils import timezone

from lianxi.domains.news import actions
from lianxi.domains.news.models import ArticlePage, InfringementReport
from lianxi.kernel.orgs.models import Alliance, Region

_number = count(1)


def make_news(alliance: Alliance) -> None:
    """Index, one desk per region, categories, groups, review."""
    actions.set_up_news(alliance)


def make_article(region: Region, **facts: object) -> ArticlePage:
    """A published article of this region's own."""
    number = next(_number)
    defaults = {
        "title": f"第{number}次会员服务日举行",
        "paragraphs": [f"本报讯 第{number}次会员服务日昨天举行，疗休养基地同时开放。"],
        "published_at": timezone.now(),
        "source": "工人日报",
        "editors": ["张某某"],
    }
    return actions.publish_article(by=None, region=region, **defaults | facts)


def make_report(article: ArticlePage | None = None, **facts: object) -> InfringementReport:
    """A complaint about ``article``, or about a page that is not ours."""
    defaults = {
        "right": InfringementReport.Right.COPYRIGHT,
        "claimant_name": "欧阳某某",
        "contact": "13800001234",
        "statement": "第二段照抄了我的文章，请撤下。",
        "address": article.get_absolute_url() if article else "/elsewhere/",
    }
    return actions.report_infringement(by=None, article=article, **defaults | facts)
