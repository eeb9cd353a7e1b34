"""What the database never lets become false, and who sees which row."""

from __future__ import annotations

import datetime as dt

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import IntegrityError, transaction
from django.utils import timezone, translation

from lianxi.domains.conference import actions, models
from lianxi.domains.conference.models import (
    Conference,
    Decision,
    Figure,
    Part,
    Period,
    Report,
    ReportVersion,
    Span,
    Task,
    counted,
    numeral,
)
from tests.factories import conference as make
from tests.factories import make_alliance, make_officer, make_org

pytestmark = pytest.mark.django_db
EVERY = [
    models.Conference,
    models.Party,
    models.Field,
    models.Paper,
    models.Task,
    models.Part,
    models.Report,
    models.ReportVersion,
    models.Decision,
    models.Figure,
]


def broken(change) -> str:
    """The constraint a change breaks."""
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        change()
    return refused.value.__cause__.diag.constraint_name


def test_a_held_conference_has_a_day(conference):
    held = Conference.objects.filter(pk=conference.pk)
    assert broken(lambda: held.update(held_on=None)) == "an_announced_conference_has_a_day"


def test_a_task_beyond_open_has_a_lead(task):
    tasks = Task.objects.filter(pk=task.pk)
    assert broken(lambda: tasks.update(lead=None)) == "a_task_beyond_open_has_a_lead"
    assert broken(lambda: tasks.update(state="open")) == "a_task_beyond_open_has_a_lead"


def test_a_task_ends_after_it_begins(task):
    tasks = Task.objects.filter(pk=task.pk)
    change = {"starts_on": dt.date(2021, 5, 2), "deadline": dt.date(2021, 5, 1)}
    assert broken(lambda: tasks.update(**change)) == "a_task_ends_after_it_begins"


def test_numbers_are_given_once_per_paper_and_kind(task):
    def double(kind: str) -> Task:
        return Task.objects.create(paper=task.paper, kind=kind, number=1, title="又一项")

    assert broken(lambda: double("task")) == "one_task_per_number"
    assert double("competition").label == "竞赛一"


def test_a_region_has_one_part_in_a_task(task, federations):
    def double() -> Part:
        return Part.objects.create(task=task, region=federations["皖"].region)

    assert broken(double) == "one_part_per_region_and_task"


def test_a_claimed_part_says_who_does_it(part_of):
    claimed = Part.objects.filter(pk=part_of("皖").pk)
    assert broken(lambda: claimed.update(org=None)) == "a_claimed_part_says_who_does_it"
    assert broken(lambda: claimed.update(state="pending")) == "a_claimed_part_says_who_does_it"


def test_one_live_report_per_part_and_period(part_of):
    report = make.make_report(part_of("皖"))

    def double() -> Report:
        return Report.objects.create(
            part=report.part, org=report.org, year=report.year, span=report.span, ends_on=report.ends_on
        )

    assert broken(double) == "one_live_report_per_part_and_period"


def test_percent_is_between_0_and_100(part_of):
    versions = ReportVersion.objects.filter(report=make.make_report(part_of("皖")))
    assert broken(lambda: versions.update(percent=101)) == "percent_is_between_0_and_100"


def test_a_decision_is_made_once_and_a_return_says_why(part_of, officer_of, federations):
    version, by = make.make_report(part_of("皖")).versions.get(), officer_of("苏")

    def decide(**fields: object) -> Decision:
        return Decision.objects.create(version=version, org=federations["苏"], by=by, **fields)

    assert broken(lambda: decide(outcome="returned")) == "a_return_says_why"
    assert broken(lambda: decide(outcome="perhaps", comment="?")) == "a_version_is_accepted_or_returned"
    decide(outcome="accepted")
    assert broken(lambda: decide(outcome="accepted")) == "conference_decision_version_id_key"


def test_persons_and_visits_are_two_figures(part_of):
    report = make.make_report(
        part_of("皖"), figures=[("参赛职工", 120, "persons"), ("参赛职工", 300, "visits")]
    )
    assert [str(f) for f in Figure.objects.filter(version__report=report)] == [
        "参赛职工 120人",
        "参赛职工 300人次",
    ]


@pytest.mark.parametrize(
    "n, written", [(1, "一"), (9, "九"), (10, "十"), (12, "十二"), (40, "四十"), (99, "九十九"), (100, "100")]
)
def test_places_are_written_in_chinese(n, written):
    assert numeral(n) == written


def test_two_is_counted_with_its_own_word():
    assert (counted(2), numeral(2), counted(12)) == ("两", "二", "十二")
    with translation.override("en"):
        assert counted(2) == "2"


@pytest.mark.parametrize(
    "day, code, begins_on, ends_on, previous",
    [
        ("2021-01-01", "2021Q1", "2021-01-01", "2021-03-31", "2020Q4"),
        ("2021-09-30", "2021Q3", "2021-07-01", "2021-09-30", "2021Q2"),
        ("2021-12-31", "2021Q4", "2021-10-01", "2021-12-31", "2021Q3"),
    ],
)
def test_a_period_is_a_quarter(day, code, begins_on, ends_on, previous):
    period = Period.of(dt.date.fromisoformat(day))
    assert (period.code, str(period.begins_on), str(period.ends_on)) == (code, begins_on, ends_on)
    assert period.previous().code == previous
    assert Period.parse(code) == period


def test_a_period_is_read_from_nothing_else():
    assert Period.parse("2021Q5") is None
    assert str(Period(2021, Span.Q3)) == "2021年三季度"


def test_a_part_knows_the_percent_of_its_newest_accepted_report(part_of, officer_of):
    part = part_of("皖")
    last = Period.ended_before(timezone.localdate())
    make.make_accepted(part, percent=30, period=last.previous())
    make.make_accepted(part, percent=45, period=last)
    make.make_report(part, percent=90, period=Period.of(timezone.localdate()))
    assert Part.objects.get(pk=part.pk).percent == 45
    assert Part.objects.with_percent().get(pk=part.pk).percent == 45


def test_a_draft_is_seen_by_its_parties_only(alliance, federations, officer_of, stranger, member):
    draft = actions.open_conference(
        by=officer_of("沪"),
        alliance=alliance,
        year=2022,
        title="筹备中的会议",
        tasks=["一件事"],
        fields=["一个领域"],
        regions=[federations[short].region for short in "沪苏浙"],
    )
    for user in (AnonymousUser(), stranger, member.user, officer_of("皖")):
        for model in EVERY:
            assert not model.objects.visible_to(user).exists()
    assert Conference.objects.visible_to(officer_of("浙")).get() == draft
    assert models.Part.objects.visible_to(officer_of("浙")).count() == 3


@pytest.fixture
def reports(part_of, officer_of):
    """Anhui's waits, Zhejiang's is accepted, Jiangsu's own (the lead's) waits."""
    return {
        "皖": make.make_report(part_of("皖"), by=officer_of("皖"), figures=[("场次", 3, "events")]),
        "浙": make.make_accepted(part_of("浙"), figures=[("场次", 5, "events")]),
        "苏": make.make_report(part_of("苏"), by=officer_of("苏")),
    }


@pytest.mark.parametrize(
    "short, seen",
    [("皖", "浙皖"), ("浙", "浙"), ("苏", "苏浙皖"), ("沪", "苏浙")],
)
def test_a_region_sees_its_own_and_what_it_decides_on(reports, officer_of, short, seen):
    """Shanghai decides on the lead's own report: it is the home and no host is settled."""
    user = officer_of(short)
    expected = {reports[one].pk for one in seen}
    assert set(Report.objects.visible_to(user).values_list("pk", flat=True)) == expected
    assert set(ReportVersion.objects.visible_to(user).values_list("report", flat=True)) == expected


def test_everybody_sees_accepted_reports_only(reports, stranger, member):
    for user in (AnonymousUser(), stranger, member.user):
        assert Report.objects.visible_to(user).get() == reports["浙"]
        assert ReportVersion.objects.visible_to(user).get().report == reports["浙"]
        assert Decision.objects.visible_to(user).count() == 1
        assert Figure.objects.visible_to(user).get().value == 5


def test_a_returned_version_stays_hidden_behind_the_accepted_one(part_of, officer_of):
    report = make.make_report(part_of("皖"), by=officer_of("皖"), percent=90)
    actions.return_report(report, by=officer_of("苏"), comment="数字对不上")
    make.make_report(part_of("皖"), by=officer_of("皖"), percent=40)
    actions.accept_report(report, by=officer_of("苏"))
    assert ReportVersion.objects.visible_to(AnonymousUser()).get().percent == 40
    assert ReportVersion.objects.visible_to(officer_of("浙")).get().percent == 40
    assert ReportVersion.objects.visible_to(officer_of("皖")).count() == 2
    assert Decision.objects.visible_to(AnonymousUser()).get().comment == ""


def test_an_office_outside_the_alliance_sees_what_everybody_sees(reports, alliance):
    other = make_alliance("jjj", [("110000", "北京市", "京", ""), ("120000", "天津市", "津", "")])
    outsider = make_officer(make_org(other.seats.first().region.organisations.get()))
    assert Report.objects.visible_to(outsider).get() == reports["浙"]
