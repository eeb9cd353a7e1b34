"""侵权举报: numbered without gaps, taken up, decided with reasons."""

import datetime as dt

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from lianxi.domains.news import actions, queries
from lianxi.domains.news.models import ArticlePage, InfringementReport
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from tests.factories.news import make_report

pytestmark = pytest.mark.django_db
Decision = InfringementReport.Decision


def constraint_of(change):
    with pytest.raises(IntegrityError) as error, transaction.atomic():
        change()
    return error.value.__cause__.diag.constraint_name


@pytest.fixture
def editor(officer_of):
    return officer_of("沪", role="editor")


@pytest.fixture
def taken_up(article, editor):
    return actions.acknowledge(make_report(article), by=editor)


def test_the_receipt_number_names_the_year(article):
    assert make_report(article).number == f"侵〔{timezone.localdate().year}〕0001"
    assert InfringementReport(year=2021, serial=1).number == "侵〔2021〕0001"


@pytest.mark.race
@pytest.mark.django_db(transaction=True)
def test_numbers_follow_without_gaps_when_many_complain_at_once(article, race):
    def complain(n):
        with transaction.atomic():
            report = make_report(article)
            if n % 5 == 0:  # fails after it took its number
                raise Refused("半途而废")
        return report.serial

    serials = [serial for serial in race(complain, range(100)) if not isinstance(serial, Refused)]
    assert sorted(serials) == list(range(1, 81))


def test_the_database_refuses_a_gap_a_second_use_and_a_lost_number(article):
    report = make_report(article)
    fields = {"address": "/x/", "right": "other", "statement": "x", "year": report.year}
    assert (
        constraint_of(lambda: InfringementReport.objects.create(serial=3, **fields))
        == "receipt_numbers_have_no_gaps"
    )
    assert (
        constraint_of(lambda: InfringementReport.objects.create(serial=1, **fields))
        == "one_complaint_per_receipt_number"
    )
    changed = InfringementReport.objects.filter(pk=report.pk)
    assert constraint_of(lambda: changed.update(serial=2)) == "receipt_number_never_changes"
    assert constraint_of(changed.delete) == "receipt_number_never_changes"


@pytest.mark.parametrize(
    "changes, name",
    [
        ({"state": "acknowledged"}, "acknowledgement_has_who_when_and_home"),
        ({"acknowledged_at": timezone.now()}, "acknowledgement_has_who_when_and_home"),
        ({"decision": "kept"}, "decision_has_who_when_and_why"),
        ({"decided_at": timezone.now()}, "decision_has_who_when_and_why"),
    ],
)
def test_state_and_evidence_are_tied(article, changes, name):
    report = make_report(article)
    assert constraint_of(lambda: InfringementReport.objects.filter(pk=report.pk).update(**changes)) == name


def test_a_decision_without_reason_cannot_be_stored(taken_up, editor):
    rows = InfringementReport.objects.filter(pk=taken_up.pk)
    changes = {"state": "decided", "decision": "kept", "decided_at": timezone.now(), "decided_by": editor}
    assert constraint_of(lambda: rows.update(**changes)) == "decision_has_who_when_and_why"


def test_a_complaint_finds_its_article_by_any_spelling_of_its_address(article):
    path = article.get_absolute_url()
    for address in [path, path.rstrip("/"), f"https://lianxi.example.org{path}?from=wx#a", f" {path} "]:
        assert queries.article_at(address) == article
    assert queries.article_at("https://elsewhere.example.org/1") is None
    assert queries.article_at("") is None


@pytest.mark.parametrize(
    "received, until",
    [
        ("2021-04-06 09:26", "2021-04-07"),
        ("2021-04-09 23:59", "2021-04-12"),
        ("2021-04-11 08:00", "2021-04-12"),
    ],
)
def test_a_complaint_is_to_be_taken_up_on_the_next_working_day(received, until):
    moment = timezone.make_aware(dt.datetime.fromisoformat(received))
    due = InfringementReport(received_at=moment).acknowledge_by
    assert timezone.localtime(due).isoformat() == f"{until}T23:59:59+08:00"


def test_taking_up_says_who_and_when(article, editor):
    report = actions.acknowledge(make_report(article), by=editor)
    assert (report.state, report.acknowledged_by, report.region) == ("acknowledged", editor, article.region)
    assert [event.what for event in Event.objects.of(report)] == ["收到侵权举报", "受理了侵权举报"]


def test_a_homeless_complaint_belongs_to_who_takes_it_up(editor, officer_of):
    report = actions.acknowledge(make_report(), by=editor)
    assert report.region.short == "沪"
    with pytest.raises(Refused, match="这件举报由稿件所在地区处理"):
        actions.decide(report, by=officer_of("苏", role="editor"), decision=Decision.KEPT, reason="查无实据")


def test_taking_up_is_for_handlers_at_home_and_once(article, editor, officer_of):
    report = make_report(article)
    with pytest.raises(Refused, match="您当前的职务不能处理侵权举报"):
        actions.acknowledge(report, by=officer_of("沪"))
    with pytest.raises(Refused, match="这件举报由稿件所在地区处理"):
        actions.acknowledge(report, by=officer_of("苏", role="editor"))
    actions.acknowledge(report, by=editor)
    with pytest.raises(Refused, match="不必再受理"):
        actions.acknowledge(report, by=editor)


@pytest.mark.parametrize("decision, is_down", [("kept", False), ("hidden", True), ("removed", True)])
def test_a_decision_is_carried_out_with_it(taken_up, editor, decision, is_down):
    report = actions.decide(taken_up, by=editor, decision=decision, reason="核实属实")
    assert (report.state, report.decision, report.decided_by) == ("decided", decision, editor)
    assert ArticlePage.objects.get().is_withdrawn == is_down


def test_deciding_to_correct_puts_the_correction_on_the_page(taken_up, editor):
    actions.decide(taken_up, by=editor, decision="corrected", reason="署名遗漏", correction="补署原作者")
    assert [str(correction) for correction in taken_up.article.corrections.all()] == ["补署原作者"]


def test_an_article_already_withdrawn_can_still_be_decided(taken_up, editor):
    actions.withdraw(taken_up.article, by=editor, reason="事实有误")
    assert actions.decide(taken_up, by=editor, decision="removed", reason="属实").state == "decided"


def test_a_decision_that_cannot_be_carried_out_is_not_made(editor):
    report = actions.acknowledge(make_report(), by=editor)
    for decision, reason in [("removed", "没有可以撤下的页面"), ("corrected", "不能更正")]:
        with pytest.raises(Refused, match=reason):
            actions.decide(report, by=editor, decision=decision, reason="属实", correction="改")
        report.refresh_from_db()
        assert report.state == "acknowledged"


def test_a_complaint_is_decided_after_it_is_taken_up_with_reasons_and_once(article, editor):
    report = make_report(article)
    with pytest.raises(Refused, match="先受理，再决定"):
        actions.decide(report, by=editor, decision="kept", reason="查无实据")
    actions.acknowledge(report, by=editor)
    with pytest.raises(Refused, match="请写明理由"):
        actions.decide(report, by=editor, decision="kept", reason=" ")
    actions.decide(report, by=editor, decision="kept", reason="查无实据")
    with pytest.raises(Refused, match="已经决定，不能再改"):
        actions.decide(report, by=editor, decision="removed", reason="又想了想")


def test_reading_the_claimant_in_full_is_recorded(taken_up, editor, officer_of):
    assert actions.unmask(taken_up, field="contact", reason="电话核实", by=editor) == "13800001234"
    event = Event.objects.of(taken_up).last()
    assert (event.what, event.note) == ("查看了联系方式全文", "电话核实")
    with pytest.raises(Refused, match="请写明查看全文的用途"):
        actions.unmask(taken_up, field="contact", reason="", by=editor)
    with pytest.raises(Refused, match="这件举报由稿件所在地区处理"):
        actions.unmask(taken_up, field="contact", reason="好奇", by=officer_of("苏", role="editor"))


def test_what_waits_is_listed_for_its_own_handlers(article, editor, officer_of, stranger):
    report = make_report(article)
    [matter] = queries.matters_for(editor)
    assert (matter.action, matter.why) == ("受理", f"{report.number} · 主张著作权 · 待受理")
    actions.acknowledge(report, by=editor)
    assert [matter.action for matter in queries.matters_for(editor)] == ["去决定"]
    actions.decide(report, by=editor, decision="kept", reason="查无实据")
    assert queries.matters_for(editor) == []
    make_report(article)
    assert queries.matters_for(officer_of("苏", role="editor")) == []
    assert queries.matters_for(officer_of("沪")) == []
    assert queries.matters_for(stranger) == []
