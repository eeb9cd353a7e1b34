"""The consent component: nothing is ticked beforehand, and the whole text stands beside the box."""

import pytest
from django import forms
from django.contrib.auth.models import AnonymousUser
from django.template import engines

from lianxi.kernel.people import actions, queries
from lianxi.kernel.people.consents import TEXTS
from lianxi.kernel.people.forms import ConsentField

SHARE = TEXTS["share_entries"]


class EntryForm(forms.Form):
    consent = ConsentField(SHARE)


def test_the_box_is_empty_and_must_be_ticked_by_the_person():
    assert EntryForm()["consent"].value() is None
    assert "consent" in EntryForm({}).errors
    assert EntryForm({"consent": "on"}).is_valid()


def test_the_text_says_everything_the_law_asks_for():
    template = engines["django"].from_string('{% load people %}{% consent_text "share_entries" %}')
    page = template.render({})
    for words in (SHARE.what, SHARE.purpose, SHARE.recipients, SHARE.kept, SHARE.withdrawal):
        assert str(words) in page
    assert "第23条，单独同意；文本第 1 版" in page


@pytest.mark.django_db
def test_only_a_standing_consent_to_this_very_text_counts(stranger):
    assert not queries.has_consented(stranger, "share_entries", 1)
    given = actions.give_consent(by=stranger, purpose="share_entries", text_version=1)
    assert queries.has_consented(stranger, "share_entries", 1)
    assert not queries.has_consented(stranger, "share_entries", 2)
    assert not queries.has_consented(AnonymousUser(), "share_entries", 1)
    actions.withdraw_consent(given, by=stranger)
    assert not queries.has_consented(stranger, "share_entries", 1)
