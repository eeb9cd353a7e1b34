"""Two people at the same time: one decision, one report."""

from __future__ import annotations

import pytest
from django.utils import timezone

from lianxi.domains.conference import actions
from lianxi.domains.conference.models import Conference, Decision, Period, Report, ReportVersion
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from tests.factories import conference as make
from tests.factories import make_officer

pytestmark = [pytest.mark.race, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def part(alliance, federations):
    """Anhui's part in a task led by Jiangsu, claimed."""
    task = make.make_task(alliance, lead=federations["苏"])
    return make.make_claimed(task.parts.get(region__short="皖"))


def officers(org: Organisation, n: int = 8) -> list[User]:
    return [make_officer(org) for _ in range(n)]


def fresh(user: User) -> User:
    """As in a request of its own: connections are not shared between threads."""
    return User.objects.get(pk=user.pk)


def test_a_report_is_accepted_once(part, federations, race):
    report = make.make_report(part)
    results = race(
        lambda who: actions.accept_report(fresh_report(report), by=fresh(who)), officers(federations["苏"])
    )
    assert Decision.objects.count() == 1
    assert sum(isinstance(result, Report) for result in results) == 1
    assert sum(isinstance(result, Refused) for result in results) == 7
    assert Event.objects.filter(action="report.accepted").count() == 1


def test_a_period_is_reported_once(part, federations, race):
    period = Period.ended_before(timezone.localdate())
    results = race(lambda who: submit(part, who, period), officers(federations["皖"]))
    assert (Report.objects.count(), ReportVersion.objects.count()) == (1, 1)
    assert sum(isinstance(result, Report) for result in results) == 1


def test_a_returned_report_is_resubmitted_once(part, federations, race):
    report = make.make_report(part)
    actions.return_report(report, by=make_officer(federations["苏"]), comment="再核")
    race(lambda who: submit(part, who, report.period), officers(federations["皖"]))
    assert [version.number for version in report.versions.all()] == [1, 2]


def test_a_meeting_is_entered_once(alliance, federations, race):
    def enter(who: User) -> Conference:
        return actions.open_conference(
            by=fresh(who), alliance=alliance, year=2021, title="同一次会议", tasks=["一"]
        )

    results = race(enter, officers(federations["沪"]))
    assert Conference.objects.count() == 1
    assert sum(isinstance(result, Conference) for result in results) == 1


def submit(part, who: User, period: Period) -> Report:
    part = type(part).objects.get(pk=part.pk)
    return actions.submit_report(part, by=fresh(who), period=period, percent=40, done="同时报送")


def fresh_report(report: Report) -> Report:
    return Report.objects.get(pk=report.pk)
