"""The divisions of the four regions (GB/T 2260; abolished codes with their successors)."""

import csv
from pathlib import Path

from django.db import migrations

DATA = Path(__file__).parent.parent / "data" / "divisions.csv"


def load(apps, schema_editor):
    division = apps.get_model("orgs", "Division")
    with DATA.open(encoding="utf-8", newline="") as lines:
        rows = [{name: value or None for name, value in row.items()} for row in csv.DictReader(lines)]
    division.objects.bulk_create(
        division(
            **row | {"parent_code": row["parent_code"] or "", "successor_code": row["successor_code"] or ""}
        )
        for row in rows
    )


class Migration(migrations.Migration):
    dependencies = [("orgs", "0001_initial")]
    operations = [migrations.RunPython(load, migrations.RunPython.noop)]
