"""Every model, every page, every person: nobody sees what ``visible_to`` does not give.

The walk needs no list: a new model is walked as soon as it exists, its page as soon as
``tests/factories`` can build a row of it.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable

import pytest
from django.apps import apps
from django.contrib.auth.models import AnonymousUser
from django.db.models import Model, QuerySet
from django.test import Client
from django.urls import reverse

from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import Member, User
from tests import factories

pytestmark = pytest.mark.django_db

for _module in pkgutil.iter_modules(factories.__path__):
    importlib.import_module(f"{factories.__name__}.{_module.name}")

MODELS = [
    model
    for app in apps.get_app_configs()
    if app.name.startswith("lianxi.")
    for model in app.get_models()
    if not model._meta.proxy
]
WITH_PAGES = [model for model in MODELS if "get_absolute_url" in dir(model)]


def by_label(model: type[Model]) -> str:
    return model._meta.label


@pytest.fixture
def people(
    federations: dict[str, Organisation], officer_of: Callable[..., User], member: Member, stranger: User
) -> dict[str, User | AnonymousUser]:
    district = factories.make_org(federations["沪"], "county", "松江区总工会")
    return {
        "nobody": AnonymousUser(),
        "a stranger": stranger,
        "a member": member.user,
        "a contact": factories.make_officer(district, "contact"),
        **{f"the officer of {short}": officer_of(short) for short in federations},
    }


@pytest.mark.parametrize("model", MODELS, ids=by_label)
def test_every_model_says_who_sees_its_rows(model, people):
    for user in people.values():
        rows = model._default_manager.visible_to(user)
        assert isinstance(rows, QuerySet)
        list(rows[:1])


@pytest.mark.parametrize("model", WITH_PAGES, ids=by_label)
@pytest.mark.parametrize("short", ["沪", "皖"])
def test_a_page_opens_for_those_who_see_its_row_and_for_nobody_else(model, short, people, federations):
    if model not in factories.FACTORIES:
        pytest.skip(f"tests/factories cannot build {model._meta.label} yet")
    row = factories.FACTORIES[model](federations[short])
    seen = {
        who: "opens" if model._default_manager.visible_to(user).filter(pk=row.pk).exists() else "stays shut"
        for who, user in people.items()
    }
    assert {who: _answer(row, user) for who, user in people.items()} == seen


def _answer(row: Model, user: User | AnonymousUser) -> str:
    client = Client()
    if user.is_authenticated:
        client.force_login(user)
    response = client.get(row.get_absolute_url())
    led_to_sign_in = response.status_code == 302 and response.url.startswith(reverse("account_login"))
    if response.status_code in (403, 404) or led_to_sign_in:
        return "stays shut"
    return "opens" if response.status_code == 200 else f"answers {response.status_code}"
