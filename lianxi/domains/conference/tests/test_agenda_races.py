"""Two hands on one meeting at the same time."""

from __future__ import annotations

import pytest

from lianxi.domains.conference.actions import agenda as actions
from lianxi.domains.conference.models import Conference, Item, Outcome, Task
from lianxi.domains.conference.rules.agenda import Outdated
from lianxi.domains.conference.tests.test_races import fresh, officers
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from tests.factories import conference_agenda as make
from tests.factories.conference_agenda import agreed, item_at

pytestmark = [pytest.mark.race, pytest.mark.django_db(transaction=True)]


def test_two_people_start_different_items_and_one_runs(alliance, federations, race):
    meeting = make.make_running(alliance, items=6)
    pairs = list(zip(officers(federations["沪"], 6), range(1, 7), strict=True))
    results = race(lambda pair: actions.start_item(item_at(meeting, pair[1]), by=fresh(pair[0])), pairs)
    running = Item.objects.filter(began_at__isnull=False)
    assert [isinstance(result, Item) for result in results].count(True) == 1
    assert running.get() in results
    assert all("请先结束它" in str(result) for result in results if isinstance(result, Refused))


def test_next_pressed_by_all_goes_on_by_one(alliance, federations, race):
    meeting = make.make_running(alliance, items=6)
    first = actions.go_on(meeting, by=None, after=None)
    results = race(
        lambda who: actions.go_on(Conference.objects.get(pk=meeting.pk), by=fresh(who), after=first),
        officers(federations["沪"]),
    )
    assert sum(isinstance(result, Item) for result in results) == 1
    assert Item.objects.filter(began_at__isnull=False).count() == 2


def test_of_many_editors_one_saves_and_the_others_are_told(alliance, federations, race):
    meeting = make.make_meeting(alliance)
    seen = meeting.agenda_number

    def edit(pair):
        who, minutes = pair
        return actions.change_item(item_at(meeting, 1), by=fresh(who), words={"minutes": minutes}, seen=seen)

    results = race(edit, list(zip(officers(federations["沪"]), range(20, 28), strict=True)))
    assert sum(isinstance(result, Outdated) for result in results) == 7
    meeting.refresh_from_db()
    assert meeting.agenda_number == seen + 1


def test_every_edit_is_counted_and_leaves_one_event(alliance, federations, race):
    """What the editor missed is read from the trail by number: neither may run ahead."""
    meeting = make.make_meeting(alliance, items=0)
    race(
        lambda who: actions.add_item(
            Conference.objects.get(pk=meeting.pk), by=fresh(who), words={"title": f"第{who.pk}项"}
        ),
        officers(federations["沪"]),
    )
    meeting.refresh_from_db()
    edits = Event.objects.of(meeting).filter(action__startswith="agenda.").count()
    assert (edits, meeting.agenda_number, meeting.sections.count()) == (8, 9, 1)
    assert sorted(Item.objects.values_list("position", flat=True)) == list(range(1, 9))


def test_a_decision_pressed_by_all_is_recorded_once(alliance, federations, race):
    meeting = make.make_running(alliance)
    item, said = actions.go_on(meeting, by=None, after=None), agreed(meeting)
    results = race(
        lambda who: actions.record_decision(item, by=fresh(who), text="联合印发", said=said),
        officers(federations["沪"]),
    )
    assert (Outcome.objects.count(), sum(isinstance(result, Refused) for result in results)) == (1, 7)


def test_tasks_of_one_paper_are_numbered_without_gaps(alliance, federations, race):
    meeting = make.make_running(alliance)
    item, paper = actions.go_on(meeting, by=None, after=None), meeting.papers.get()
    race(
        lambda who: actions.record_task(item, by=fresh(who), text=f"任务{who.pk}", paper=paper, title="做"),
        officers(federations["沪"]),
    )
    assert sorted(Task.objects.values_list("number", flat=True)) == list(range(1, 9))


def test_who_closes_and_who_records_do_not_pass_each_other(alliance, federations, race):
    meeting = make.make_running(alliance)
    item = actions.go_on(meeting, by=None, after=None)

    def press(pair):
        who, number = pair
        if number == 3:
            return actions.close(meeting, by=fresh(who))
        return actions.record_information(item, by=fresh(who), text=f"第{number}条")

    race(press, list(enumerate_backwards(officers(federations["沪"]))))
    closed_at = Conference.objects.get(pk=meeting.pk).closed_at
    assert all(outcome.at <= closed_at for outcome in Outcome.objects.all())


def enumerate_backwards(people):
    return [(who, number) for number, who in enumerate(people)]
