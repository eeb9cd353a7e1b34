"""Subjects of the tests: one of every kind."""

from decimal import Decimal

from lianxi.kernel.rulebook.kinds import Kind, MonthDay
from lianxi.kernel.rulebook.subjects import Measure, Subject

REPORT = Subject(
    code="conference.quarterly_report_due",
    title="季度报告报送期限",
    kind=Kind.DAYS,
    unit="个工作日",
    default=5,
    most=30,
    source="建议默认值",
    group="联席会议",
)
HALF_YEAR = Subject(
    code="conference.half_year_report_on",
    title="半年报告报送日期",
    kind=Kind.DATE,
    default=MonthDay(7, 10),
    group="联席会议",
)
MONEY = Subject(
    code="recuperation.day_cap", title="疗休养每人每天限额", kind=Kind.MONEY, unit="元", group="疗休养"
)
WEIGHT = Subject(code="merits.weight", title="加分权重", kind=Kind.DECIMAL, unit="分", most=Decimal(1))
FAMILY = Subject(
    code="recuperation.family",
    title="家属随行",
    kind=Kind.CHOICE,
    choices=(("own", "自费随行"), ("no", "不得随行")),
)
NOTE = Subject(code="recuperation.over", title="超出部分", kind=Kind.TEXT, default="由本人承担")
STEPS = Subject(
    code="recuperation.subsidy",
    title="补助标准",
    kind=Kind.TABLE,
    columns=(
        Measure(title="人均费用至", kind=Kind.MONEY),
        Measure(title="补助", kind=Kind.MONEY),
        Measure(title="起算日", kind=Kind.DATE),
    ),
)
JOINT = Subject(
    code="conference.quorum",
    title="法定到会家数",
    kind=Kind.INTEGER,
    unit="家",
    default=3,
    by_region=False,
    group="联席会议",
)
ALL = [REPORT, HALF_YEAR, MONEY, WEIGHT, FAMILY, NOTE, STEPS, JOINT]
