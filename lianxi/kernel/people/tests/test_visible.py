"""Who sees which account, member, office and consent: one table per model."""

import pytest
from django.contrib.auth.models import AnonymousUser

from lianxi.kernel.people import actions
from lianxi.kernel.people.models import Consent, Member, OfficeHeld, User
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(federations, officer_of, member, stranger):
    """Everybody a row may be shown to, by a word."""
    district = factories.make_org(federations["沪"], "county", "松江区总工会")
    return {
        "anonymous": AnonymousUser(),
        "stranger": stranger,
        "member": member.user,
        "contact": factories.make_officer(district, "contact"),
        **{short: officer_of(short) for short in federations},
        "admin 沪": officer_of("沪", role="org_admin"),
        "admin 苏": officer_of("苏", role="org_admin"),
        "admin 松江": factories.make_officer(district, "org_admin"),
        "security 沪": officer_of("沪", role="security_admin"),
        "auditor 沪": officer_of("沪", role="auditor"),
    }


def those_who_see(row, people) -> set[str]:
    return {
        word for word, user in people.items() if type(row).objects.visible_to(user).filter(pk=row.pk).exists()
    }


def test_a_member_is_seen_by_himself_and_by_those_who_look_after_him(member, people):
    assert those_who_see(member, people) == {"member", "沪", "admin 沪"}


def test_a_member_of_a_district_is_seen_there_too(people):
    person = factories.make_member(people["contact"].office.org)
    assert those_who_see(person, people) == {"沪", "admin 沪", "admin 松江"}


def test_an_account_is_seen_by_itself_and_by_those_who_open_accounts_above(people):
    assert those_who_see(people["contact"], people) == {"contact", "admin 沪", "admin 松江", "security 沪"}
    assert those_who_see(people["member"], people) == {"member", "admin 沪", "security 沪"}
    assert those_who_see(people["stranger"], people) == {"stranger"}


def test_an_account_without_an_office_is_seen_by_its_home(people):
    homed = factories.make_user(home=people["admin 松江"].office.org)
    assert those_who_see(homed, people) == {"admin 沪", "admin 松江", "security 沪"}


def test_an_office_is_known_to_everybody_in_office_and_to_its_holder(people):
    office = people["contact"].offices_held.get()
    assert those_who_see(office, people) == set(people) - {"anonymous", "stranger", "member"}


def test_an_office_of_long_ago_is_known_to_its_holder(people, federations):
    past = OfficeHeld.objects.create(
        user=people["stranger"], role="officer", org=federations["沪"], since="2020-01-01", until="2021-01-01"
    )
    assert "stranger" in those_who_see(past, people)


def test_offices_of_an_alliance_are_unknown_to_another(people):
    factories.make_alliance("jjj", [("110000", "北京市", "京", ""), ("120000", "天津市", "津", "")])
    office = factories.make_officer(
        type(people["沪"].office.org).objects.get(name="北京市总工会")
    ).offices_held.get()
    assert those_who_see(office, people) == set()


def test_a_consent_is_seen_by_nobody_else(people):
    consent = actions.give_consent(by=people["member"], purpose="share_entries", text_version=1)
    assert those_who_see(consent, people) == {"member"}


@pytest.mark.parametrize("model", [User, Member, OfficeHeld, Consent])
def test_nothing_is_shown_to_those_who_are_not_signed_in(model, people):
    assert not model.objects.visible_to(AnonymousUser()).exists()


def test_an_account_is_listed_once_however_many_reasons_there_are(people, federations):
    many = factories.make_officer(federations["沪"], "officer")
    many.home = federations["沪"]
    many.save()
    factories.make_member(federations["沪"], user=many)
    OfficeHeld.objects.create(user=many, role="leader", org=federations["沪"])
    assert User.objects.visible_to(people["admin 沪"]).filter(pk=many.pk).count() == 1
