"""Everything that writes about the news."""

from lianxi.domains.news.actions.articles import correct, publish_article, submit_article, withdraw
from lianxi.domains.news.actions.complaints import (
    UNMASKABLE,
    acknowledge,
    decide,
    report_infringement,
    unmask,
)
from lianxi.domains.news.actions.desks import note_review, set_up_news, sync_groups
from lianxi.domains.news.actions.ticker import end_headline, put_headline

__all__ = [
    "UNMASKABLE",
    "acknowledge",
    "correct",
    "decide",
    "end_headline",
    "note_review",
    "publish_article",
    "put_headline",
    "report_infringement",
    "set_up_news",
    "submit_article",
    "sync_groups",
    "unmask",
    "withdraw",
]
