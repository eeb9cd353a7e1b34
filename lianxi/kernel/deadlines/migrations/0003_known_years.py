"""The years the package knows today; what it learns later comes by ``actions.seed_calendar``."""

from django.db import migrations

from lianxi.kernel.deadlines import published


def enter(apps, schema_editor):
    year_of = apps.get_model("deadlines", "CalendarYear")
    day_of = apps.get_model("deadlines", "CalendarDay")
    known = published.marks_by_year()
    year_of.objects.bulk_create(
        year_of(year=year, is_announced=True, source=published.source(year)) for year in known
    )
    day_of.objects.bulk_create(
        day_of(day=day, kind=mark.kind, name=mark.name, source=published.source(year))
        for year, marks in known.items()
        for day, mark in marks.items()
    )


class Migration(migrations.Migration):
    dependencies = [("deadlines", "0002_promises")]
    operations = [migrations.RunPython(enter, migrations.RunPython.noop)]
