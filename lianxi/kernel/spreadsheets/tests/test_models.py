"""What must never be false of an import, the database refuses."""

import pytest
from django.db import IntegrityError, transaction

from tests.factories.spreadsheets import make_import

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "fields, constraint",
    [
        ({"state": "faulty", "faults": 0}, "a_faulty_import_has_faults"),
        ({"state": "ready", "faults": 1}, "what_is_saved_has_rows_and_no_faults"),
        ({"state": "saved", "rows": 0}, "what_is_saved_has_rows_and_no_faults"),
        ({"state": "saved", "saved_by": None}, "a_saved_import_has_who_and_when"),
        ({"back_url": "//elsewhere.example"}, "an_import_leads_back_inside"),
    ],
)
def test_the_database_keeps_the_promise(federations, fields, constraint):
    made = make_import(federations["沪"])
    for name, value in ({"state": "ready"} | fields).items():
        setattr(made, name, value)
    if fields.get("state") == "saved" and "saved_by" not in fields:
        made.saved_by, made.saved_at = made.by, made.at
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        made.save()
