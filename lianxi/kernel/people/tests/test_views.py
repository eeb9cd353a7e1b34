"""人员 in the browser's eyes: masked lists, reading in full, accounts, one's own page."""

import datetime as dt

import pytest
from allauth.usersessions.models import UserSession
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from lianxi.kernel.people import actions
from lianxi.kernel.people.middleware import SESSION_KEY
from lianxi.kernel.people.models import Member, OfficeHeld, User
from lianxi.kernel.people.roles import CARDS, PERMISSIONS
from lianxi.kernel.trail.models import Event
from lianxi.kernel.web import pages
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(officer_of):
    return officer_of("沪", role="org_admin")


@pytest.fixture
def security(officer_of):
    return officer_of("沪", role="security_admin")


@pytest.fixture
def union(federations):
    return factories.make_org(federations["沪"], "grassroots", "云间制造工会")


def url(name, obj=None, *more):
    return reverse(f"people:{name}", args=[*([obj.pk] if obj else []), *more])


def text(response):
    return response.content.decode()


def errors(response):
    return {field: list(found) for field, found in response.context["form"].errors.items()}


def names(response):
    return [row.name for row in response.context["page"]]


class TestMembers:
    @pytest.fixture
    def roll(self, union):
        return [
            factories.make_member(union, name=name, phone=phone)
            for name, phone in (("陈一", "13811110001"), ("丁二", "13811110002"), ("王三", "13811110003"))
        ]

    def test_numbers_are_masked(self, client, officer_of, roll):
        client.force_login(officer_of("沪"))
        page = text(client.get(url("members")))
        assert "138****0001" in page
        assert not any(number in page for row in roll for number in (row.phone, row.id_number))

    @pytest.mark.parametrize("whole", ["13811110002", "+86 138 1111 0002"])
    def test_somebody_is_found_by_a_whole_number_only(self, client, officer_of, roll, whole):
        client.force_login(officer_of("沪"))
        assert names(client.get(url("members"), {"q": whole})) == ["丁二"]
        assert names(client.get(url("members"), {"q": roll[0].id_number})) == ["陈一"]
        assert names(client.get(url("members"), {"q": "1381111"})) == []

    def test_the_list_can_be_kept_to_a_name_a_union_and_a_state(self, client, officer_of, roll, federations):
        other = factories.make_member(factories.make_org(federations["沪"], "grassroots"), name="王四")
        factories.make_member(other.union, name="王五", status="left")
        client.force_login(officer_of("沪"))
        assert names(client.get(url("members"), {"q": "王"})) == ["王三", "王四"]
        assert names(client.get(url("members"), {"union": other.union.pk, "status": "all"})) == [
            "王五",
            "王四",
        ]
        assert names(client.get(url("members"), {"status": "left"})) == ["王五"]

    def test_another_region_sees_nobody_here(self, client, officer_of, roll, union):
        client.force_login(officer_of("苏"))
        assert names(client.get(url("members"))) == []
        assert client.get(url("members"), {"union": union.pk}).status_code == 404
        assert client.get(url("members"), {"union": "not-an-id"}).status_code == 404

    def test_it_costs_the_same_for_one_row_and_for_three(self, client, officer_of, union, queries_of):
        client.force_login(officer_of("沪"))
        factories.make_member(union, phone="13811110001")
        one = queries_of(lambda: client.get(url("members")))
        factories.make_member(union)
        factories.make_member(union)
        assert queries_of(lambda: client.get(url("members"))) == one

    def test_an_empty_roll_offers_the_first_step(self, client, officer_of, union):
        client.force_login(officer_of("沪"))
        assert url("enrol", union) in text(client.get(url("members"), {"union": union.pk}))

    def test_a_member_reads_his_own_page_and_who_looked_at_him(self, client, member, admin):
        actions.unmask(member, field="id_number", reason="核对报名人", by=admin)
        client.force_login(member.user)
        page = client.get(member.get_absolute_url())
        assert page.context["face"] == "site.html"
        assert "核对报名人" in text(page)
        assert "查看全文" not in text(page)

    def test_a_new_member_is_entered(self, client, admin, union):
        client.force_login(admin)
        number = factories.unassigned_id_number()
        facts = {"name": "李四", "id_number": number, "phone": "138 1111 0009", "employer": "上海市总工会"}
        answer = client.post(url("enrol", union), facts)
        person = Member.objects.get(name="李四")
        assert (answer.url, person.id_number, person.phone) == (
            person.get_absolute_url(),
            number,
            "13811110009",
        )

    def test_a_wrong_number_is_told_at_its_field(self, client, admin, union):
        client.force_login(admin)
        facts = {"name": "李四", "id_number": "319900199001010019", "phone": "12345"}
        assert errors(client.post(url("enrol", union), facts)) == {
            "id_number": ["身份证号末位校验不符，可能有一位抄错，请核对"],
            "phone": ["请填写11位手机号，以1开头，例如138开头的号码"],
        }

    def test_nobody_is_entered_twice(self, client, admin, union):
        number = factories.make_member(union).id_number
        client.force_login(admin)
        assert errors(client.post(url("enrol", union), {"name": "李四", "id_number": number})) == {
            "__all__": ["此人在本地区已有会籍，请办理转会，不要重复登记"]
        }

    def test_a_transfer_moves_the_membership(self, client, admin, roll, federations):
        other = factories.make_org(federations["沪"], "grassroots", "九亭快递工会")
        client.force_login(admin)
        client.post(url("transfer", roll[0]), {"to": other.name})
        roll[0].refresh_from_db()
        assert roll[0].union == other
        assert errors(client.post(url("transfer", roll[0]), {"to": other.name})) == {
            "__all__": ["陈一已在九亭快递工会"]
        }


class TestReadingInFull:
    @pytest.fixture
    def person(self, union):
        return factories.make_member(union, name="陈一", phone="13811110001")

    def ask(self, client, person, **facts):
        return client.post(url("unmask", person, "phone"), facts, headers={"HX-Request": "true"})

    def test_it_asks_what_for_shows_the_value_once_and_keeps_no_copy(self, client, admin, person):
        client.force_login(admin)
        asked = client.get(url("unmask", person, "phone"), headers={"HX-Request": "true"})
        assert "查看用途" in text(asked)
        shown = self.ask(client, person, purpose="核对报名人")
        assert "13811110001" in text(shown)
        assert "no-store" in shown.headers["Cache-Control"]
        assert "13811110001" not in text(client.get(person.get_absolute_url()))
        assert Event.objects.of(person).get().note == "核对报名人"

    def test_without_a_purpose_nothing_is_shown(self, client, admin, person):
        client.force_login(admin)
        refused = self.ask(client, person, purpose=" ")
        assert "13811110001" not in text(refused)
        assert not Event.objects.of(person).exists()

    def test_it_works_without_scripts(self, client, admin, person):
        client.force_login(admin)
        assert "13811110001" in text(client.post(url("unmask", person, "phone"), {"purpose": "核对报名人"}))

    @pytest.mark.parametrize("short, role, status", [("沪", "officer", 403), ("苏", "org_admin", 404)])
    def test_others_do_not_get_there(self, client, officer_of, person, short, role, status):
        client.force_login(officer_of(short, role=role))
        assert self.ask(client, person, purpose="核对报名人").status_code == status

    def test_nothing_else_of_a_member_can_be_read_so(self, client, admin, person):
        client.force_login(admin)
        assert client.get(url("unmask", person, "name")).status_code == 404


class TestAccounts:
    def test_the_initial_password_is_shown_once(self, client, admin):
        client.force_login(admin)
        answer = client.post(url("open_account"), {"name": "陈知远", "phone": "13811110008"})
        person = User.objects.get(name="陈知远")
        password = answer.context["password"]
        assert (person.check_password(password), password in text(answer)) == (True, True)
        assert "no-store" in answer.headers["Cache-Control"]
        assert password not in text(client.get(person.get_absolute_url()))

    def test_a_refusal_is_told_on_the_form(self, client, admin):
        client.force_login(admin)
        assert errors(client.post(url("open_account"), {"name": "陈知远"})) == {
            "__all__": ["请至少填写手机号或电子邮箱，用于登录"]
        }
        assert "phone" in errors(client.post(url("open_account"), {"name": "陈知远", "phone": "12"}))

    def test_accounts_are_listed_with_their_offices(self, client, admin, officer_of):
        officer_of("沪", role="editor")
        officer_of("苏")
        client.force_login(admin)
        page = client.get(url("accounts"))
        assert {str(office) for row in page.context["page"] for office in row.offices_today} == {
            "上海市总工会 · 组织管理员",
            "上海市总工会 · 新闻编辑",
        }

    def test_an_account_is_found_by_a_whole_phone_or_email(self, client, admin, federations):
        factories.make_user("陈知远", phone="13811110008", email="chen@example.org", home=federations["沪"])
        client.force_login(admin)
        for q in ("13811110008", "CHEN@example.org", "知远"):
            assert names(client.get(url("accounts"), {"q": q})) == ["陈知远"]
        assert names(client.get(url("accounts"), {"q": "chen@"})) == []

    def test_it_costs_the_same_for_one_row_and_for_three(self, client, admin, federations, queries_of):
        client.force_login(admin)
        factories.make_officer(federations["沪"])
        one = queries_of(lambda: client.get(url("accounts")))
        factories.make_officer(federations["沪"])
        factories.make_officer(federations["沪"], "editor")
        assert queries_of(lambda: client.get(url("accounts"))) == one

    def test_a_password_is_reset_and_an_account_closed(self, client, admin, federations):
        person = factories.make_user(home=federations["沪"])
        client.force_login(admin)
        shown = client.post(url("reset_password", person)).context["password"]
        client.post(url("close_account", person))
        person.refresh_from_db()
        assert (person.check_password(shown), person.is_active) == (True, False)

    def test_a_refused_deed_says_why(self, client, admin, federations):
        person = factories.make_officer(federations["沪"])
        client.force_login(admin)
        answer = client.post(url("close_account", person))
        assert (answer.status_code, "请先办理离任" in text(answer)) == (409, True)

    def test_an_office_is_given_and_ended(self, client, security, federations):
        person = factories.make_user(home=federations["沪"])
        client.force_login(security)
        client.post(url("appoint", person), {"role": "officer", "org": "上海市总工会"})
        office = person.offices_held.get()
        client.post(url("end_office", office))
        office.refresh_from_db()
        assert (office.role, office.until) == ("officer", timezone.localdate())

    def test_refused_appointments_are_told_on_the_form(self, client, security, federations):
        person = factories.make_officer(federations["沪"], "auditor")
        client.force_login(security)
        asked = {"role": "org_admin", "org": "上海市总工会"}
        assert "须由三个人分别担任" in errors(client.post(url("appoint", person), asked))["__all__"][0]
        office = person.offices_held.get()
        early = {"until": office.since - dt.timedelta(days=1)}
        assert errors(client.post(url("end_office", office), early)) == {
            "__all__": ["离任日期不能早于任职日期"]
        }

    def test_nobody_is_appointed_or_dismissed_from_outside(self, client, officer_of, admin):
        office = officer_of("沪").offices_held.get()
        for who in (officer_of("苏", role="security_admin"), admin):
            client.force_login(who)
            assert client.get(url("end_office", office)).status_code == 403


class TestMyOwnPage:
    def test_it_shows_offices_membership_and_consents(self, client, member):
        client.force_login(member.user)
        page = text(client.get(url("me")))
        assert member.union.name in page
        assert member.id_number not in page
        assert page.count("没有同意，也不会使用") == 4

    def test_consent_is_given_and_withdrawn_by_one_press_each(self, client, stranger):
        client.force_login(stranger)
        client.post(reverse("people:give_consent", args=["share_entries"]))
        given = stranger.consents.standing().get()
        assert given.text_version == 1
        client.post(url("withdraw_consent", given))
        assert not stranger.consents.standing().exists()

    def test_nobody_withdraws_for_another(self, client, stranger, member):
        given = actions.give_consent(by=stranger, purpose="share_entries", text_version=1)
        client.force_login(member.user)
        assert client.post(url("withdraw_consent", given)).status_code == 404

    def test_other_places_are_signed_out_and_this_one_stays(self, client, db):
        user = factories.make_user()
        user.set_password(factories.PASSWORD)
        user.save()
        elsewhere = Client()
        for place in (elsewhere, client):
            place.post("/accounts/login/", {"login": user.email, "password": factories.PASSWORD})
        assert UserSession.objects.filter(user=user).count() == 2
        client.post(url("end_other_sessions"))
        assert (elsewhere.get(url("me")).status_code, client.get(url("me")).status_code) == (302, 200)
        assert "退出了其他1处登录" in [event.what for event in Event.objects.of(user)]


class TestSwitchingOffice:
    @pytest.fixture
    def two(self, officer_of, federations):
        user = officer_of("沪")
        second = OfficeHeld.objects.create(user=user, role="editor", org=federations["沪"])
        return user, second

    def test_the_chosen_office_acts_in_a_session_with_a_new_key(self, client, two):
        user, second = two
        client.force_login(user)
        before = client.session.session_key
        answer = client.post(url("switch_office"), {"office": second.pk, "next": url("me")})
        assert (answer.url, client.session[SESSION_KEY]) == (url("me"), str(second.pk))
        assert client.session.session_key != before
        assert client.get(url("me")).context["user"].office == second

    def test_the_trail_records_it(self, client, two):
        user, second = two
        client.force_login(user)
        client.post(url("switch_office"), {"office": second.pk})
        event = Event.objects.of(second).get()
        assert (event.what, event.office) == ("改以上海市总工会 · 新闻编辑办事", "上海市总工会 · 经办人")

    def test_nobody_switches_into_an_office_of_another(self, client, two, officer_of):
        client.force_login(officer_of("苏"))
        assert client.post(url("switch_office"), {"office": two[1].pk}).status_code == 404

    def test_an_ended_office_cannot_be_chosen(self, client, two):
        user, second = two
        yesterday = timezone.localdate() - dt.timedelta(days=1)
        OfficeHeld.objects.filter(pk=second.pk).update(since=yesterday, until=yesterday)
        client.force_login(user)
        assert client.post(url("switch_office"), {"office": second.pk}).status_code == 409

    def test_it_leads_to_no_foreign_site(self, client, two):
        user, second = two
        client.force_login(user)
        asked = {"office": second.pk, "next": "https://evil.example/"}
        assert client.post(url("switch_office"), asked).url == reverse("workbench:home")

    def test_it_is_done_by_a_press_never_by_a_link(self, client, two):
        client.force_login(two[0])
        assert client.get(url("switch_office")).status_code == 405


class TestRoles:
    def test_everybody_reads_what_each_role_may_do(self, client, alliance):
        page = text(client.get(url("roles")))
        for card in CARDS.values():
            assert str(card.purpose) in page
        assert all(str(words) in page for words in PERMISSIONS.values())

    def test_it_is_kept_as_a_public_page_and_holds_no_token(self, client, alliance):
        answer = client.get(url("roles"), {"fresh": "page"})
        assert (pages.is_public(answer), "csrfmiddlewaretoken" in text(answer)) == (True, False)
