"""``python -m lianxi.portal.demo``: fill an empty database with the demo, all or nothing."""

from __future__ import annotations

import django
from django.db import transaction

from config import clock, postgres

# Half a year into the plan: the third-quarter reports have just come in.
TODAY = (2021, 10, 12, 9)


def main() -> None:
    django.setup()
    from lianxi.portal.demo import accounts, afterwards, coming, plan, stories, unions  # noqa: PLC0415  after setup

    clock.move_to(2021, 2, 1)
    with transaction.atomic():
        alliance = unions.found_all()
        people = accounts.open_all(alliance)
        conference = plan.carry_out(alliance, people)
        afterwards.follow(conference, alliance, people)
        coming.prepare(alliance, people)
        stories.publish_all(alliance, people)
    clock.move_to(*TODAY)
    clock.keep(postgres.home() / "demo-clock")
    accounts.write_list(people)


if __name__ == "__main__":
    main()
