"""What the rulebook rules for the joint conference: periods, thresholds, the quorum.

Defaults are those of ``domain.md`` §2.2-2.3; an alliance publishes its own in the rulebook.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from lianxi.kernel.rulebook.kinds import Kind, MonthDay
from lianxi.kernel.rulebook.subjects import Subject, Text

PROPOSED = _("建议默认值")
WORKING_DAYS = _("个工作日")
CALENDAR_DAYS = _("天")


def _days(code: str, title: Text, default: int, hint: Text = "", unit: Text = WORKING_DAYS) -> Subject:
    return Subject(
        code=f"conference.{code}",
        title=title,
        kind=Kind.DAYS,
        unit=unit,
        default=default,
        source=PROPOSED,
        help=hint,
        by_region=False,
        group=_("联席会议"),
    )


def _date(code: str, title: Text, default: MonthDay) -> Subject:
    return Subject(
        code=f"conference.{code}",
        title=title,
        kind=Kind.DATE,
        default=default,
        source=PROPOSED,
        by_region=False,
        group=_("联席会议"),
    )


ALL, MOST_WITH_HOST = "all", "most_with_host"
QUORUM = Subject(
    code="conference.quorum",
    title=_("议事人数"),
    kind=Kind.CHOICE,
    choices=((ALL, _("全部成员到会")), (MOST_WITH_HOST, _("过半数成员到会，且轮值单位在内"))),
    default=ALL,
    source=PROPOSED,
    help=_("到会单位达不到这条规则时，会议不能记录决定"),
    by_region=False,
    group=_("联席会议"),
)
TOPIC_CALL = _days("topic_call", _("议题征集提前"), 30, _("会议召开前多少天截止征集"), CALENDAR_DAYS)
SLIP = _days("slip", _("会议回执期限"), 3, _("会议召开前多少个工作日截止"))
MARK = Subject(
    code="conference.mark",
    title=_("机关代字"),
    kind=Kind.TEXT,
    source=PROPOSED,
    help=_("联席会议文件发文字号里的代字；没有公布时用地区简称加“工联席”"),
    group=_("联席会议"),
)
REPLY = _days("reply", _("征求意见期限"), 10)
COUNTERSIGN = _days("countersign", _("会签期限"), 5)
MINUTES = _days("minutes", _("纪要起草期限"), 3, _("闭会后多少个工作日内形成初稿"))
QUARTERLY_REPORT = _days("quarterly_report", _("季报期限"), 5, _("季度结束后第几个工作日"))
HALF_YEAR_REPORT = _date("half_year_report", _("半年报截止日"), MonthDay(7, 10))
ANNUAL_REPORT = _date("annual_report", _("年报截止日"), MonthDay(12, 15))
NEAR = _days("near", _("临近期限"), 30, _("离期限多少天起亮蓝灯"), CALENDAR_DAYS)
BEHIND = Subject(
    code="conference.behind",
    title=_("滞后界限"),
    kind=Kind.INTEGER,
    unit=_("个百分点"),
    default=20,
    source=PROPOSED,
    help=_("完成进度比已过时间少多少个百分点起亮黄灯"),
    by_region=False,
    group=_("联席会议"),
)
LETTER_AFTER = _days("letter_after", _("发督办函"), 10, _("红色督办单发出多少个工作日后发督办函"))
LETTER_ANSWER = _days("letter_answer", _("督办函回复期限"), 5)

SUBJECTS = [
    QUORUM,
    TOPIC_CALL,
    SLIP,
    MARK,
    REPLY,
    COUNTERSIGN,
    MINUTES,
    QUARTERLY_REPORT,
    HALF_YEAR_REPORT,
    ANNUAL_REPORT,
    NEAR,
    BEHIND,
    LETTER_AFTER,
    LETTER_ANSWER,
]
