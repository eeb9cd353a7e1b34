"""The officer's pages: who gets them, and what a refusal looks like."""

from __future__ import annotations

import datetime as dt

import pytest
from django.urls import reverse

from lianxi.domains.conference import actions
from lianxi.domains.conference.models import Conference, Part, Report, Task
from lianxi.domains.conference.tests.pages import cost_of, heading, last, page
from tests.factories import conference as make

pytestmark = pytest.mark.django_db


class TestDesk:
    def test_it_is_for_people_in_office(self, client, conference, stranger):
        url = reverse("conference:desk")
        assert client.get(url).status_code == 302
        client.force_login(stranger)
        assert client.get(url).status_code == 403

    def test_it_says_how_much_waits(self, sign_in, conference):
        assert heading(sign_in("沪").get(reverse("conference:desk"))) == "1 件事等您办"
        assert heading(sign_in("皖").get(reverse("conference:desk"))) == "没有要您办的事"

    def test_a_meeting_says_what_is_open(self, sign_in, conference, federations, officer_of):
        url = reverse("conference:desk_conference", args=[conference.pk])
        assert heading(sign_in("沪").get(url)) == "一项任务没有定牵头"
        task = make.divide(conference.papers.get().tasks.get(), federations["苏"])
        assert heading(sign_in("沪").get(url)) == "四处等待认领"
        for part in task.parts.all():
            make.make_claimed(part)
        assert heading(sign_in("沪").get(url)) == "都已分工、认领，没有报告等待审核"
        make.make_report(task.parts.get(region__short="皖"))
        assert heading(sign_in("苏").get(url)) == "一份报告等待审核"
        assert heading(sign_in("浙").get(url)) == "都已分工、认领，没有报告等待审核"

    def test_a_meeting_of_others_has_no_desk_here(self, sign_in, alliance, federations):
        pair = [federations[short].region for short in "沪苏"]
        other = make.make_conference(alliance, regions=pair)
        assert sign_in("皖").get(reverse("conference:desk_conference", args=[other.pk])).status_code == 404

    def test_desks_cost_the_same_for_any_number(self, sign_in, alliance, federations):
        client, costs = sign_in("苏"), []
        for n in (1, 3):
            for _ in range(n):
                conference = make.make_conference(alliance, n, 1)
                for task in Task.objects.of_conference(conference)[:n]:
                    make.divide(task, federations["苏"])
                    make.make_report(make.make_claimed(task.parts.get(region__short="皖")))
            desk = reverse("conference:desk_conference", args=[conference.pk])
            costs.append([cost_of(client, url) for url in (reverse("conference:desk"), desk)])
        assert costs[0] == costs[1]


class TestEntering:
    DATA = {
        "title": "2021年联席会",
        "year": "2021",
        "held_on": "2021-04-01",
        "mode": "in_person",
        "place": "上海",
        "tasks": "立功竞赛\n基地互认",
        "competitions": "铁道竞赛",
    }

    def test_a_meeting_is_entered(self, sign_in, federations):
        regions = [str(org.region_id) for org in federations.values()]
        url = f"{reverse('conference:enter')}?held=1"
        response = sign_in("沪").post(url, self.DATA | {"regions": regions})
        conference = Conference.objects.get()
        assert response.url == reverse("conference:desk_conference", args=[conference.pk])
        assert Task.objects.count() == 3

    def test_a_refusal_stands_on_the_form(self, sign_in, federations, officer_of, alliance):
        regions = [str(federations[short].region_id) for short in "沪苏"]
        url = f"{reverse('conference:enter')}?held=1"
        response = sign_in("皖").post(url, self.DATA | {"regions": regions})
        assert "只有参加会议的总工会经办人能登记会议，请切换职务或联系本级总工会" in page(response)
        assert not Conference.objects.exists()

    def test_a_meeting_to_come_is_entered_by_its_name_alone(self, sign_in, federations):
        regions = [str(org.region_id) for org in federations.values()]
        data = {"title": "第四次联席会议", "year": "2030", "mode": "remote", "regions": regions}
        client = sign_in("沪")
        assert heading(client.get(reverse("conference:enter"))) == "筹备一次联席会议"
        response = client.post(reverse("conference:enter"), data)
        conference = Conference.objects.get()
        assert response.url == reverse("conference:agenda", args=[conference.pk])
        assert conference.state == "draft"
        desk = client.get(reverse("conference:desk_conference", args=[conference.pk]))
        assert heading(desk) == "筹备中，召开日期还没有定"

    def test_a_day_gone_by_is_sent_to_the_other_form(self, sign_in, federations):
        regions = [str(org.region_id) for org in federations.values()]
        response = sign_in("沪").post(reverse("conference:enter"), self.DATA | {"regions": regions})
        assert "2021年4月1日已经过去。会议开过了，请选“已经开过”；还没有开，请改日期" in page(response)

    def test_whose_turn_it_is_is_said_beside_the_host(self, sign_in, conference, federations):
        Conference.objects.update(host=federations["浙"].region)
        assert "按轮次，下一家是安徽省" in page(sign_in("沪").get(reverse("conference:enter")))

    def test_a_leader_does_not_enter(self, sign_in, alliance):
        assert sign_in("沪", role="leader").get(reverse("conference:enter")).status_code == 403

    def test_a_host_is_settled(self, sign_in, conference, federations):
        url = reverse("conference:settle", args=[conference.pk])
        data = {"held_on": str(conference.held_on), "mode": "remote", "place": "", "host": ""}
        data |= {"host": str(federations["皖"].region_id), "reason": "当时是视频会议"}
        assert sign_in("沪").post(url, data).status_code == 302
        conference.refresh_from_db()
        assert (conference.host, conference.mode) == (federations["皖"].region, "remote")
        assert "会议由上海市总工会登记，只有它能改" in page(sign_in("皖").get(url))

    def test_a_refused_day_stands_on_the_form(self, sign_in, conference):
        url = reverse("conference:settle", args=[conference.pk])
        response = sign_in("沪").post(url, {"held_on": "", "mode": "remote"})
        assert "会议已经公布，召开日期不能去掉，也不能改到今天以后" in page(response)


class TestDividing:
    def data(self, federations, lead: str, regions: str) -> dict[str, object]:
        return {
            "lead": str(federations[lead].pk),
            "regions": [str(federations[short].region_id) for short in regions],
            "deadline": "2030-12-31",
        }

    def test_lead_and_participants_in_one_step(self, sign_in, conference, federations):
        task = conference.papers.get().tasks.get()
        url = reverse("conference:divide", args=[task.pk])
        assert heading(sign_in("沪").get(url)) == "还没有牵头单位"
        sign_in("沪").post(url, self.data(federations, "浙", "沪浙"))
        task.refresh_from_db()
        assert (task.lead, task.deadline) == (federations["浙"], dt.date(2030, 12, 31))
        assert [p.region.short for p in task.parts.live().order_by("region__code")] == ["沪", "浙"]

    def test_both_or_neither(self, sign_in, conference, federations):
        task = conference.papers.get().tasks.get()
        url = reverse("conference:divide", args=[task.pk])
        response = sign_in("沪").post(url, self.data(federations, "浙", "沪苏"))
        assert "浙江省的单位牵头这项任务，必须参加" in page(response)
        task.refresh_from_db()
        assert task.lead is None

    def test_others_read_why_they_cannot(self, sign_in, task):
        shown = page(sign_in("皖").get(reverse("conference:divide", args=[task.pk])))
        assert "任务由上海市总工会分工，您现在的职务不能改。" in shown
        assert 'name="lead"' not in shown


class TestClaiming:
    def test_a_region_claims_its_own_part_only(self, sign_in, task, federations):
        part = task.parts.get(region__short="皖")
        url = reverse("conference:claim", args=[part.pk])
        assert sign_in("苏").get(url).status_code == 404
        assert heading(sign_in("皖").get(url)) == "安徽还没有认领"
        response = sign_in("皖").post(
            url, {"org": str(federations["皖"].pk), "local_number": "皖工发〔2021〕12号"}
        )
        assert response.url == reverse("conference:part", args=[part.pk])
        assert Part.objects.get(pk=part.pk).state == "claimed"

    def test_a_refusal_stands_on_the_form(self, sign_in, conference, federations):
        part = conference.papers.get().tasks.get().parts.get(region__short="皖")
        url = reverse("conference:claim", args=[part.pk])
        response = sign_in("皖").post(url, {"org": str(federations["皖"].pk)})
        assert "这项任务还没有定牵头单位，请等轮值单位分工以后再认领" in page(response)


class TestReporting:
    @pytest.fixture
    def url(self, part_of) -> str:
        return f"{reverse('conference:write_report', args=[part_of('皖').pk])}?period={last().code}"

    def data(self, **values: object) -> dict[str, object]:
        return {
            "period": last().code,
            "percent": "41",
            "done": "印发方案",
            "figure_name": ["参赛职工", "", ""],
            "figure_value": ["1,284", "", ""],
            "figure_unit": ["persons", "persons", "persons"],
        } | values

    def test_a_quarter_is_reported(self, sign_in, url, part_of):
        assert heading(sign_in("皖").get(url)) == f"报送安徽{last().name}的进展"
        response = sign_in("皖").post(url, self.data())
        report = Report.objects.get()
        assert response.url == reverse("conference:report", args=[report.pk])
        assert [str(figure) for figure in report.versions.get().figures.all()] == ["参赛职工 1284人"]

    def test_another_row_without_scripts(self, sign_in, url):
        shown = page(sign_in("皖").post(url, self.data(another="1", done="写到一半")))
        assert shown.count('name="figure_name"') == 4
        assert 'value="1,284"' in shown
        assert "写到一半" in shown
        assert not Report.objects.exists()

    def test_what_is_wrong_is_said_and_what_was_typed_stays(self, sign_in, url):
        shown = page(sign_in("皖").post(url, self.data(percent="120", figure_value=["三千", "", ""])))
        assert "请填0到100之间的整数" in shown
        assert "请填一个整数，例如：3100" in shown
        assert 'value="三千"' in shown

    def test_a_refusal_stands_on_the_form(self, sign_in, url, part_of, officer_of):
        make.make_report(part_of("皖"), by=officer_of("皖"))
        response = sign_in("皖").post(url, self.data())
        assert f"{last()}的报告已经报送，正等审核；被退回以后才能改" in page(response)

    def test_another_region_does_not_find_it(self, sign_in, url):
        assert sign_in("苏").get(url).status_code == 404

    def test_a_returned_report_comes_with_its_words_and_the_reason(self, sign_in, url, part_of, officer_of):
        report = make.make_report(part_of("皖"), by=officer_of("皖"), done="第一稿的话")
        actions.return_report(report, by=officer_of("苏"), comment="请补文号")
        response = sign_in("皖").get(url)
        assert heading(response) == f"修改退回的{last().name}报告"
        assert "第一稿的话" in page(response)
        assert "请补文号" in page(response)

    def test_an_unknown_period_is_the_last_one(self, sign_in, part_of):
        url = reverse("conference:write_report", args=[part_of("皖").pk])
        assert heading(sign_in("皖").get(url, {"period": "昨天"})) == f"报送安徽{last().name}的进展"


class TestDeciding:
    @pytest.fixture
    def report(self, part_of, officer_of) -> Report:
        return make.make_report(part_of("皖"), by=officer_of("皖"), percent=41)

    def test_the_two_sides_read_it_and_nobody_else(self, client, sign_in, report):
        url = reverse("conference:report", args=[report.pk])
        assert client.get(url).status_code == 302
        for short, status in (("皖", 200), ("苏", 200), ("沪", 404), ("浙", 404)):
            assert sign_in(short).get(url).status_code == status

    def test_it_is_accepted(self, sign_in, report):
        url = reverse("conference:report", args=[report.pk])
        assert heading(sign_in("苏").get(url)) == f"安徽{last().name}报告等待审核，报完成41%"
        sign_in("苏").post(reverse("conference:accept_report", args=[report.pk]))
        assert heading(sign_in("苏").get(url)) == f"安徽{last().name}报告已采纳，完成41%"

    def test_it_is_returned_with_the_reason(self, sign_in, report):
        url = reverse("conference:return_report", args=[report.pk])
        assert "请写明退回的原因，对方才知道改什么" in page(sign_in("苏").post(url, {"comment": ""}))
        assert sign_in("苏").post(url, {"comment": "请补文号"}).status_code == 302
        shown = sign_in("皖").get(reverse("conference:report", args=[report.pk]))
        assert heading(shown) == f"安徽{last().name}报告已退回，等待修改"
        assert "请补文号" in page(shown)

    def test_the_reporter_sees_no_button_and_is_refused(self, sign_in, report):
        client = sign_in("皖")
        accept = reverse("conference:accept_report", args=[report.pk])
        assert accept not in page(client.get(reverse("conference:report", args=[report.pk])))
        response = client.post(accept, follow=True)
        assert "不能审核自己报送的报告，请由另一位经办人审核" in page(response)

    def test_a_refused_return_stands_on_the_page(self, sign_in, report, officer_of):
        actions.accept_report(report, by=officer_of("苏"))
        response = sign_in("苏").post(
            reverse("conference:return_report", args=[report.pk]), {"comment": "再看"}
        )
        assert response.status_code == 200
        assert not Report.objects.get().versions.filter(decision__outcome="returned").exists()

    def test_it_is_decided_by_post_only(self, sign_in, report):
        for name in ("accept_report", "return_report"):
            assert sign_in("苏").get(reverse(f"conference:{name}", args=[report.pk])).status_code == 405
