"""Accounts, offices, members and consent: who may write what, and what the trail keeps of it."""

import datetime as dt
import re

import pytest
from django.utils import timezone
from django.utils.translation import override

from lianxi.kernel.orgs import actions as orgs
from lianxi.kernel.people import actions
from lianxi.kernel.people.consents import TEXTS
from lianxi.kernel.people.models import Consent, Member, OfficeHeld, User
from lianxi.kernel.people.roles import SEPARATED, Role
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
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


def refused(sentence: str):
    return pytest.raises(Refused, match=re.escape(sentence))


def fresh(user: User) -> User:
    return User.objects.get(pk=user.pk)


def whats(obj) -> list[str]:
    return [event.what for event in Event.objects.of(obj)]


class TestAccounts:
    def test_an_account_has_a_home_and_a_password_to_change(self, admin):
        user = actions.open_account(
            by=admin, name=" 陈知远 ", phone="+86 138 1234 5678", password="by-another"
        )
        assert (user.name, user.phone, user.home) == ("陈知远", "13812345678", admin.office.org)
        assert (user.must_change_password, whats(user)) == (True, ["开通了账号"])

    def test_what_the_platform_itself_opens_need_not_be_changed(self, db):
        user = actions.open_account(by=None, name="甲", email="a@example.org", password="chosen-by-setup")
        assert user.must_change_password is False

    def test_an_account_needs_something_to_sign_in_with(self, admin):
        with refused("请至少填写手机号或电子邮箱"):
            actions.open_account(by=admin, name="甲")

    @pytest.mark.parametrize(
        "facts, sentence",
        [
            ({"phone": "13812345678"}, "这个手机号已开通账号"),
            ({"email": "A@example.org"}, "这个邮箱已开通账号"),
        ],
    )
    def test_a_phone_or_an_email_opens_one_account(self, admin, facts, sentence):
        actions.open_account(by=admin, name="甲", phone="138 1234 5678", email="a@Example.org")
        with refused(sentence):
            actions.open_account(by=admin, name="乙", **facts)

    @pytest.mark.parametrize("role", ["officer", "leader", "contact", "editor", "auditor"])
    def test_other_roles_open_no_accounts(self, officer_of, role):
        with refused("您当前的职务不能办理"):
            actions.open_account(by=officer_of("沪", role=role), name="甲", email="a@example.org")

    def test_an_account_is_not_opened_for_another_region(self, admin, federations):
        with refused("您当前的职务不能办理"):
            actions.open_account(by=admin, name="甲", email="a@example.org", home=federations["苏"])

    def test_a_reset_password_works_once_and_must_be_changed(self, admin):
        user = factories.make_user(home=admin.office.org)
        password = actions.reset_password(user, by=admin)
        user = fresh(user)
        assert (user.check_password(password), user.must_change_password) == (True, True)
        assert (whats(user), password in str(Event.objects.of(user).values())) == (["重设了初始密码"], False)

    def test_nobody_resets_his_own_password_or_a_strangers(self, admin, stranger):
        with refused("我的账号"):
            actions.reset_password(admin, by=admin)
        with refused("不归您所在的组织管理"):
            actions.reset_password(stranger, by=admin)

    def test_an_account_is_closed_after_its_offices(self, admin, security):
        user = factories.make_officer(admin.office.org, "officer")
        with refused("请先办理离任：上海市总工会 · 经办人"):
            actions.close_account(user, by=admin)
        user.offices_held.update(since=dt.date(2020, 1, 1), until=dt.date(2021, 1, 1))
        User.objects.filter(pk=user.pk).update(home=admin.office.org)
        assert actions.close_account(user, by=admin).is_active is False

    def test_nobody_closes_his_own_account_or_a_strangers(self, admin, stranger):
        with refused("不能停用自己的账号"):
            actions.close_account(admin, by=admin)
        with refused("不归您所在的组织管理"):
            actions.close_account(stranger, by=admin)

    def test_initial_passwords_can_be_read_out_and_never_repeat(self):
        made = {actions.initial_password() for _ in range(200)}
        assert len(made) == 200
        assert all(re.fullmatch(r"([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}", one) for one in made)


class TestOffices:
    def test_an_appointment_gives_the_permissions_of_the_role(self, security, union):
        user = factories.make_user()
        actions.appoint(user, role="contact", org=union, by=security)
        assert (fresh(user).may("reports.submit", union), fresh(user).may("orgs.edit")) == (True, False)

    def test_nobody_appoints_himself(self, security):
        with refused("不能任命自己"):
            actions.appoint(security, role="auditor", org=security.office.org, by=security)

    @pytest.mark.parametrize("role", [role for role in Role.values if role != "security_admin"])
    def test_only_security_administrators_appoint(self, officer_of, stranger, federations, role):
        with refused("您当前的职务不能办理"):
            actions.appoint(stranger, role="officer", org=federations["沪"], by=officer_of("沪", role=role))

    def test_nobody_appoints_into_another_region(self, security, stranger, federations):
        with refused("您当前的职务不能办理"):
            actions.appoint(stranger, role="officer", org=federations["苏"], by=security)

    @pytest.mark.parametrize("held", sorted(SEPARATED))
    @pytest.mark.parametrize("wanted", sorted(SEPARATED))
    def test_administration_security_and_audit_are_three_people(self, federations, held, wanted):
        user = factories.make_officer(federations["沪"], held)
        if held == wanted:
            actions.appoint(user, role=wanted, org=federations["苏"], by=None)
            return
        with refused("须由三个人分别担任"):
            actions.appoint(user, role=wanted, org=federations["苏"], by=None)

    def test_an_administrator_may_have_ordinary_work_beside(self, admin, security):
        assert actions.appoint(admin, role="officer", org=admin.office.org, by=security).role == "officer"

    def test_the_same_office_is_held_once(self, security, stranger, federations):
        actions.appoint(stranger, role="officer", org=federations["沪"], by=security)
        with refused("已在上海市总工会担任这一职务"):
            actions.appoint(stranger, role="officer", org=federations["沪"], by=security)

    def test_nobody_is_appointed_to_an_organisation_that_ended(self, security, stranger, union, federations):
        orgs.merge(union, into=factories.make_org(federations["沪"], "grassroots"), by=None)
        union.refresh_from_db()
        with refused("不能在此任命"):
            actions.appoint(stranger, role="officer", org=union, by=security)

    def test_an_ended_office_gives_nothing_the_next_day(self, security, officer_of):
        officer = officer_of("沪")
        today = timezone.localdate()
        OfficeHeld.objects.filter(user=officer).update(since=today - dt.timedelta(days=30))
        office = officer.offices_held.get()
        actions.end_office(office, by=security, until=today)
        assert fresh(officer).may("conference.edit")
        office.until = today - dt.timedelta(days=1)
        office.save()
        assert (fresh(officer).office, fresh(officer).may("workbench.open")) == (None, False)

    def test_an_office_of_tomorrow_gives_nothing_today(self, security, stranger, federations):
        tomorrow = timezone.localdate() + dt.timedelta(days=1)
        actions.appoint(stranger, role="officer", org=federations["沪"], by=security, since=tomorrow)
        assert fresh(stranger).office is None

    def test_an_office_ends_once_and_not_before_it_began(self, security, officer_of):
        office = officer_of("沪").offices_held.get()
        with refused("离任日期不能早于任职日期"):
            actions.end_office(office, by=security, until=office.since - dt.timedelta(days=1))
        office.refresh_from_db()
        actions.end_office(office, by=security)
        with refused("已经离任"):
            actions.end_office(office, by=security)

    def test_only_an_office_one_holds_can_be_chosen(self, officer_of):
        with refused("您现在不担任这一职务"):
            actions.choose_office(officer_of("苏").offices_held.get(), by=officer_of("沪"))

    def test_history_is_written_in_chinese_whatever_the_language_of_the_page(
        self, security, stranger, federations
    ):
        with override("en"):
            office = actions.appoint(stranger, role="officer", org=federations["沪"], by=security)
        assert whats(office) == ["任命路人甲为上海市总工会 · 经办人"]


class TestLockedOffices:
    @pytest.fixture(autouse=True)
    def required(self, settings):
        settings.MFA_REQUIRED_ROLES = {"org_admin", "security_admin", "auditor"}

    @pytest.mark.parametrize("role", ["org_admin", "security_admin", "auditor"])
    def test_who_administers_without_a_second_factor_may_nothing(self, officer_of, role):
        user = officer_of("沪", role=role)
        assert (user.office, user.may("workbench.open"), len(user.locked_offices)) == (None, False, 1)

    @pytest.mark.parametrize("kind", ["totp", "webauthn"])
    def test_a_second_factor_opens_the_office(self, admin, kind):
        admin.authenticator_set.create(type=kind, data={})
        assert fresh(admin).may("orgs.edit")

    def test_recovery_codes_alone_are_no_second_factor(self, admin):
        admin.authenticator_set.create(type="recovery_codes", data={})
        assert fresh(admin).office is None

    def test_other_offices_of_the_same_person_stay_open(self, admin, federations):
        actions.appoint(admin, role="officer", org=federations["沪"], by=None)
        user = fresh(admin)
        locked = user.locked_offices[0]
        user.acting_office_id = locked.pk
        assert (user.office.role, user.may("orgs.edit")) == ("officer", False)
        with refused("请先完成安全设置"):
            actions.choose_office(locked, by=user)

    def test_a_password_chosen_by_another_locks_every_office(self, officer_of):
        officer = officer_of("沪")
        officer.must_change_password = True
        assert (officer.office, officer.may("conference.edit")) == (None, False)


class TestMembers:
    def test_a_member_is_entered_with_sealed_numbers(self, admin, union):
        number = factories.unassigned_id_number()
        person = actions.enrol(
            by=admin, union=union, name="王小工", id_number=number.lower(), phone="138 1234 5678"
        )
        assert (person.region, person.masked_id_number) == (union.region, number[:3] + "*" * 11 + number[-4:])
        assert whats(person) == ["登记入会：云间制造工会"]

    def test_one_person_has_one_live_membership_in_a_region(self, admin, union, federations):
        number = factories.unassigned_id_number()
        actions.enrol(by=admin, union=union, name="王小工", id_number=number)
        with refused("请办理转会"):
            actions.enrol(by=admin, union=federations["沪"], name="王小工", id_number=number)
        actions.enrol(by=None, union=federations["苏"], name="王小工", id_number=number)

    @pytest.mark.parametrize("role", ["leader", "contact", "editor", "security_admin", "auditor"])
    def test_other_roles_enrol_nobody(self, officer_of, union, role):
        with refused("您当前的职务不能办理"):
            actions.enrol(by=officer_of("沪", role=role), union=union, name="甲乙")

    def test_only_a_live_union_has_members(self, admin, union, federations):
        firm = factories.make_org(federations["沪"], "outside", "某公司")
        with refused("不是在用的工会"):
            actions.enrol(by=admin, union=firm, name="甲乙")

    def test_a_transfer_takes_the_membership_along(self, admin, union, federations):
        person = factories.make_member(union)
        other = factories.make_org(federations["沪"], "grassroots", "九亭快递工会")
        actions.transfer(person, to=other, by=admin)
        assert Member.objects.get(pk=person.pk).union == other
        assert Event.objects.of(person).get().old == {"工会": "云间制造工会"}

    def test_a_transfer_is_refused_with_what_to_do(self, admin, union, federations):
        here = factories.make_org(federations["沪"], "grassroots")
        firm = factories.make_org(federations["沪"], "outside", "某公司")
        live, gone = factories.make_member(union), factories.make_member(union, status="left")
        for person, to, sentence in (
            (gone, here, "会籍已退会，不能转会"),
            (live, firm, "不是在用的工会"),
            (live, union, "已在云间制造工会"),
        ):
            with refused(sentence):
                actions.transfer(person, to=to, by=admin)
        with refused("跨省转会须由转入地重新登记入会"):
            actions.transfer(live, to=factories.make_org(federations["苏"], "grassroots"), by=None)

    def test_reading_a_number_in_full_needs_a_purpose_and_stays_in_the_trail(self, admin, union):
        person = factories.make_member(union, phone="13812345678")
        with refused("请写明查看全文的用途"):
            actions.unmask(person, field="phone", reason="  ", by=admin)
        assert actions.unmask(person, field="phone", reason="核对报名人", by=admin) == "13812345678"
        event = Event.objects.of(person).get()
        assert (event.what, event.note, event.actor_id) == ("查看了手机号全文", "核对报名人", admin.pk)
        assert "13812345678" not in str([event.old, event.new, event.note, event.what])

    @pytest.mark.parametrize("role", [role for role in Role.values if role != "org_admin"])
    def test_other_roles_read_nothing_in_full(self, officer_of, union, role):
        with refused("您当前的职务不能办理"):
            actions.unmask(
                factories.make_member(union), field="id_number", reason="看看", by=officer_of("沪", role=role)
            )

    def test_an_administrator_of_another_region_reads_nothing_in_full(self, officer_of, union):
        with refused("您当前的职务不能办理"):
            actions.unmask(
                factories.make_member(union),
                field="id_number",
                reason="看看",
                by=officer_of("苏", role="org_admin"),
            )


class TestConsent:
    def test_consent_is_given_once_and_withdrawn_as_easily(self, stranger):
        given = actions.give_consent(by=stranger, purpose="share_entries", text_version=1)
        assert actions.give_consent(by=stranger, purpose="share_entries", text_version=1) == given
        actions.withdraw_consent(given, by=stranger)
        actions.withdraw_consent(given, by=stranger)
        assert Consent.objects.standing().count() == 0
        assert whats(given) == ["同意：把报名信息提供给主办地工会", "撤回同意：把报名信息提供给主办地工会"]

    def test_a_new_wording_replaces_the_old_consent(self, stranger):
        actions.give_consent(by=stranger, purpose="share_entries", text_version=1)
        actions.give_consent(by=stranger, purpose="share_entries", text_version=2)
        assert [consent.text_version for consent in stranger.consents.standing()] == [2]

    def test_nobody_withdraws_for_another(self, stranger, member):
        given = actions.give_consent(by=stranger, purpose="share_entries", text_version=1)
        with refused("只能撤回自己的授权"):
            actions.withdraw_consent(given, by=member.user)

    def test_there_is_no_consent_to_what_was_never_explained(self, stranger):
        with refused("没有这一项授权"):
            actions.give_consent(by=stranger, purpose="everything", text_version=1)

    @pytest.mark.parametrize("key", TEXTS)
    def test_every_text_says_what_for_whom_how_long_and_how_to_end_it(self, key):
        text = TEXTS[key]
        assert all([text.title, text.what, text.purpose, text.recipients, text.kept, text.withdrawal])
        assert text.article in {"23", "25", "29"}
