"""``make messages``: collect the interface's Chinese texts and compile the catalogues.

``--check`` changes nothing and fails when a text is missing, untranslated or not compiled.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import polib

PROJECT = Path(__file__).resolve().parent.parent
LOCALE = PROJECT / "locale"
IGNORED = [".venv", "node_modules", "var", "tests", "*/tests/*", "benchmarks"]

HEADER = {  # no dates and names: they would change with every run
    "Project-Id-Version": "lianxi",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=2; plural=(n != 1);",
}


def main(words: list[str]) -> int:
    if words == ["--check"]:
        return _check()
    _collect(LOCALE)
    for path in LOCALE.glob("*/LC_MESSAGES/*.po"):
        catalogue = polib.pofile(str(path), wrapwidth=0)
        catalogue.metadata = HEADER | {"Language": path.parts[-3]}
        catalogue.metadata_is_fuzzy = False
        catalogue.save()
        catalogue.save_as_mofile(str(path.with_suffix(".mo")))
    missing = _untranslated(LOCALE)
    print(f"{len(missing)} texts still want English" if missing else "the English catalogue is complete")
    return 0


def _check() -> int:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "locale"
        shutil.copytree(LOCALE, fresh)
        _collect(fresh)
        known = {entry.msgid for entry in _english(LOCALE)}
        problems = [f"not collected: {e.msgid}" for e in _english(fresh) if e.msgid not in known]
    problems += [f"no English: {text}" for text in _untranslated(LOCALE)]
    problems += [
        f"not compiled: {path.name}" for path in LOCALE.glob("*/LC_MESSAGES/*.po") if not _is_compiled(path)
    ]
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        print(f"{len(problems)} problems: run `make messages` and translate", file=sys.stderr)
    return 1 if problems else 0


def _collect(locale: Path) -> None:
    """Run gettext over the project into ``locale`` (en only; Chinese is the source)."""
    source = PROJECT / "locale"
    command = [sys.executable, "-m", "django", "makemessages", "-l", "en", "--no-location", "--no-wrap",
               "--no-obsolete", "-v0", *(f"--ignore={name}" for name in IGNORED)]  # fmt: skip
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "tools.message_settings",
        "PYTHONPATH": str(PROJECT),
    }
    kept = (source / "en/LC_MESSAGES/django.po").read_bytes() if locale != source else b""
    subprocess.run(command, check=True, cwd=PROJECT, env=environment)
    if locale != source:
        (locale / "en/LC_MESSAGES/django.po").write_bytes((source / "en/LC_MESSAGES/django.po").read_bytes())
        (source / "en/LC_MESSAGES/django.po").write_bytes(kept)


def _english(locale: Path) -> list[polib.POEntry]:
    catalogue = polib.pofile(str(locale / "en/LC_MESSAGES/django.po"))
    return [entry for entry in catalogue if not entry.obsolete]


def _untranslated(locale: Path) -> list[str]:
    return [entry.msgid for entry in _english(locale) if not entry.translated() or "fuzzy" in entry.flags]


def _key(entry: polib.POEntry | polib.MOEntry) -> tuple[str, str]:
    return entry.msgctxt or "", entry.msgid


def _is_compiled(path: Path) -> bool:
    compiled = path.with_suffix(".mo")
    if not compiled.exists():
        return False
    wanted = {_key(entry): entry.msgstr for entry in polib.pofile(str(path)).translated_entries()}
    have = {_key(entry): entry.msgstr for entry in polib.mofile(str(compiled))}
    return wanted == have


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
