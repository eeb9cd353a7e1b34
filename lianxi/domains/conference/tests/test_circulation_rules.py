"""What an answer, or silence, means, and what follows once everybody has spoken."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest

from lianxi.domains.conference.models import Circular, Handling, Reply
from lianxi.domains.conference.models.standing import UNANSWERED, Stand, stand
from lianxi.domains.conference.queries.circulation import Round, Standing, last_word
from lianxi.domains.conference.rules.circulation import Next, next_of

# answer, author?, over?, silence is consent? -> stand
CASES = [
    (None, False, False, False, Stand.WAITING),
    (None, False, False, True, Stand.WAITING),  # the day has not passed
    (None, False, True, False, Stand.OVERDUE),  # the circular did not say so
    (None, False, True, True, Stand.SILENT),
    (None, True, False, False, Stand.AUTHOR),
    (None, True, True, False, Stand.AUTHOR),
    (None, True, True, True, Stand.AUTHOR),
    ("agree", False, False, False, Stand.AGREE),
    ("changes", False, True, False, Stand.CHANGES),
    ("object", False, True, True, Stand.OBJECT),  # a word given counts, whatever the day
    ("no_comment", False, False, True, Stand.NO_COMMENT),
    ("changes", True, False, False, Stand.CHANGES),  # the author may think again
]


@pytest.mark.parametrize("answer, is_author, is_over, silence_is_consent, expected", CASES)
def test_silence_is_consent_only_if_said_so_and_its_day_has_passed(
    answer, is_author, is_over, silence_is_consent, expected
):
    found = stand(answer, is_author=is_author, is_over=is_over, silence_is_consent=silence_is_consent)
    assert found == expected


def test_only_waiting_and_overdue_are_no_answer():
    assert {one for one in Stand if one in UNANSWERED} == {Stand.WAITING, Stand.OVERDUE}


@pytest.mark.parametrize("days, over", [(-1, False), (0, False), (1, True)])
def test_the_last_day_itself_is_still_in_time(days, over):
    due = dt.date(2021, 10, 11)
    assert Circular(due_on=due).is_over(due + dt.timedelta(days=days)) == over


def test_what_is_said_last_replaces_all_that_was_said_before():
    early, late = dt.datetime(2021, 3, 1, tzinfo=dt.UTC), dt.datetime(2021, 3, 2, tzinfo=dt.UTC)
    first, second, third = (Reply(at=at) for at in (early, late, late))
    assert last_word([first, second, third]) == [second, third]
    assert last_word([]) == []


def given(answer: str, outcome: str | None = None) -> Standing:
    """A party that said one thing, handled or not."""
    reply = Reply(answer=answer, text="改期限")
    if outcome:
        Handling(reply=reply, outcome=outcome)
    return Standing(SimpleNamespace(region=answer), Stand(answer), [reply])


WAITS = Standing(SimpleNamespace(region="皖"), Stand.WAITING, [])
OVERDUE = Standing(SimpleNamespace(region="皖"), Stand.OVERDUE, [])
SILENT = Standing(SimpleNamespace(region="皖"), Stand.SILENT, [])


@pytest.mark.parametrize(
    "standings, expected",
    [
        ([given("agree"), WAITS], Next.ANSWERS),
        ([given("agree"), OVERDUE], Next.ANSWERS),
        ([given("agree"), given("no_comment"), SILENT], Next.AGENDA),
        ([given("changes"), given("agree")], Next.HANDLING),
        ([given("changes"), WAITS], Next.ANSWERS),
        ([given("changes", "adopted"), given("agree")], Next.REVISION),
        ([given("changes", "partly")], Next.REVISION),
        ([given("changes", "not_adopted")], Next.AGENDA),
        ([given("object", "not_adopted")], Next.TALK),
        ([given("object", "not_adopted"), given("changes", "adopted")], Next.REVISION),
        ([given("object")], Next.HANDLING),
    ],
)
def test_what_comes_next(standings, expected):
    assert next_of(Round(Circular(), standings)) == expected
