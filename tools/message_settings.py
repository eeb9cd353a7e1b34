"""The least Django needs to collect messages: no database, no keys."""

from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
SECRET_KEY = "collects messages only"
LOCALE_PATHS = [PROJECT / "locale"]
USE_I18N = True
