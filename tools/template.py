"""``make template``: dump a freshly migrated database into the repository; ``--check`` its age."""

from __future__ import annotations

import sys

from config import database, postgres


def main(words: list[str]) -> int:
    if words == ["--check"]:
        if database.template_hash() == database.migrations_hash():
            return 0
        print("config/template.sql is older than the migrations: run `make template`", file=sys.stderr)
        return 1
    database.write_template(postgres.running("test"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
