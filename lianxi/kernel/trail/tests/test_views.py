"""The auditor's list, its export, the seals, and the 经过 of one object."""

import csv
import datetime as dt
import io

import pytest
from django.template import Context, Template
from django.urls import reverse

from lianxi.kernel.trail import actions, views
from lianxi.kernel.trail.models import Event, Seal

pytestmark = pytest.mark.django_db


@pytest.fixture
def auditor(client, officer_of):
    client.force_login(officer_of("皖", "auditor"))
    return officer_of("皖", "auditor")


@pytest.fixture
def write(federations, officer_of):
    def written(what: str, short: str = "皖", **fields) -> Event:
        by = officer_of(short)
        return actions.record(
            fields.pop("action", "test.done"),
            fields.pop("obj", federations[short]),
            by=by,
            what=what,
            **fields,
        )

    return written


def listed(client, **query) -> list[str]:
    return [row["event"].what for row in client.get(reverse("trail:list"), query).context["rows"]]


def test_an_auditor_sees_the_own_region_newest_first(client, auditor, write):
    write("一")
    write("别家的", "沪")
    write("二")
    assert listed(client) == ["二", "一"]


@pytest.mark.parametrize("role", ["officer", "leader", "org_admin"])
def test_only_auditors_open_the_list(client, officer_of, role):
    client.force_login(officer_of("皖", role))
    assert client.get(reverse("trail:list")).status_code == 403
    assert client.get(reverse("trail:export")).status_code == 403


def test_the_list_is_filtered_by_the_address(client, auditor, write, officer_of, federations):
    write("任命了陈某", action="office.appointed")
    write("导出了名单", obj=officer_of("皖"))
    name = officer_of("皖").name
    assert listed(client, person=name[:2]) == ["导出了名单", "任命了陈某"]
    assert listed(client, person="无此人") == []
    assert listed(client, what="任命") == ["任命了陈某"]
    assert listed(client, what="office.appointed") == ["任命了陈某"]
    assert listed(client, object="安徽省总") == ["任命了陈某"]
    assert listed(client, object=f"people.user:{officer_of('皖').pk}") == ["导出了名单"]


def test_the_list_is_filtered_by_days_of_shanghai(client, auditor, write):
    today = write("今天").at.astimezone(views.timezone.get_current_timezone()).date()
    yesterday = today - dt.timedelta(days=1)
    assert listed(client, since=today, until=today) == ["今天"]
    assert listed(client, until=yesterday) == []
    assert listed(client, since=today + dt.timedelta(days=1)) == []


def test_days_in_the_wrong_order_are_said_and_nothing_is_listed(client, auditor, write):
    write("一")
    response = client.get(reverse("trail:list"), {"since": "2021-05-01", "until": "2021-04-01"})
    assert "结束日期早于开始日期，请对调。" in response.content.decode()
    assert response.context["rows"] == []


def test_pages_go_on_by_key(client, auditor, write, monkeypatch):
    monkeypatch.setattr(views, "PAGE_SIZE", 2)
    for what in "一二三四五":
        write(what)
    seen, query = [], {}
    while True:
        context = client.get(reverse("trail:list"), query).context
        seen.append([row["event"].what for row in context["rows"]])
        if context["older"] is None:
            break
        query = {"before": context["older"]}
    assert seen == [["五", "四"], ["三", "二"], ["一"]]


def test_the_list_costs_the_same_for_one_and_three(client, auditor, write, django_assert_max_num_queries):
    def queries_for(rows: int) -> int:
        for n in range(rows - Event.objects.filter(region="皖").count()):
            write(f"第{n}件", old={"状态": "甲"}, new={"状态": "乙"})
        with django_assert_max_num_queries(20) as counted:
            client.get(reverse("trail:list"))
        return len(counted)

    client.get(reverse("trail:list"))
    assert queries_for(1) == queries_for(3)


def exported(client, **query) -> list[list[str]]:
    response = client.get(reverse("trail:export"), query)
    text = b"".join(response.streaming_content).decode()
    assert text.startswith("\ufeff时间,何人,职务")
    return list(csv.reader(io.StringIO(text[1:])))[1:]


def test_the_export_holds_exactly_what_is_filtered(client, auditor, write, monkeypatch):
    monkeypatch.setattr(views.export, "ROWS_AT_ONCE", 2)
    for what in ("任命甲", "任命乙", "任命丙", "退回丁"):
        write(what)
    write("任命戊", "沪")
    assert [row[5] for row in exported(client, what="任命")] == ["任命丙", "任命乙", "任命甲"]


def test_an_export_with_a_mistake_leads_back_to_the_list(client, auditor, write):
    write("任命甲")
    response = client.get(reverse("trail:export"), {"since": "昨天"})
    assert response.url == reverse("trail:list") + "?since=%E6%98%A8%E5%A4%A9"
    assert not Event.objects.filter(action="trail.exported").exists()


def test_the_export_itself_stays_in_the_trail(client, auditor, write):
    write("任命甲")
    exported(client, what="任命")
    event = Event.objects.get(action="trail.exported")
    assert (event.actor_name, event.what) == (auditor.name, "导出了经过清单 1 条")
    assert event.new == {"何事": "任命", "条数": 1}


def test_no_exported_cell_is_a_formula(client, auditor, write):
    write("=cmd|' /C calc'!A0", note="@SUM(1)")
    [row] = exported(client)
    assert (row[5], row[12]) == ("'=cmd|' /C calc'!A0", "'@SUM(1)")


def test_the_seals_show_the_line_to_copy_down(client, officer_of, write):
    write("一")
    write("二")
    actions.seal_all()
    client.force_login(officer_of("沪"))
    seal = Seal.objects.get()
    response = client.get(reverse("trail:seals"))
    page = response.content.decode()
    assert f'data-copy="1:{seal.hash_text}"' in page
    assert response.context["newest"].events == Event.objects.count()
    assert reverse("jobs:verify-trail") not in page


def test_only_an_auditor_is_offered_the_check(client, auditor, write):
    write("一")
    actions.seal_all()
    assert reverse("jobs:verify-trail") in client.get(reverse("trail:seals")).content.decode()


def test_before_the_first_seal_the_page_says_what_will_be_here(client, auditor):
    assert "还没有封存过" in client.get(reverse("trail:seals")).content.decode()


def history(obj) -> str:
    return Template("{% load trail %}{% history obj %}").render(Context({"obj": obj}))


def test_the_history_of_an_object_tells_old_and_new(federations, write):
    write(
        "调整了隶属关系",
        old={"上级": "合肥市总工会", "同": 1},
        new={"上级": "安徽省总工会", "同": 1},
        note="皖工办〔2021〕3号",
    )
    page = history(federations["皖"])
    assert "<del>合肥市总工会</del>" in page
    assert "<ins>安徽省总工会</ins>" in page
    assert "皖工办〔2021〕3号" in page
    assert page.count('class="change"') == 1


def test_the_history_costs_one_query(federations, write, django_assert_num_queries):
    for n in range(3):
        write(f"第{n}件")
    with django_assert_num_queries(1):
        assert history(federations["皖"]).count("timeline-what") == 3


def test_an_object_without_history_says_so(federations):
    assert "还没有经过" in history(federations["皖"])
