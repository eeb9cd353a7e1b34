"""Production refuses to start with an unsafe default, and says which."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from config.postgres import PROJECT

SAFE = {
    "SECRET_KEY": "k" * 60,
    "DATABASE_URL": "postgresql://lianxi@localhost/lianxi",
    "ALLOWED_HOSTS": "lianxi.example",
    "SEALING_KEYS": "1:" + "A" * 43 + "=",
    "INDEX_KEY": "B" * 43 + "=",
    "MAIL_URL": "smtp://mail.example:25",
}


def start(**environment: str) -> subprocess.CompletedProcess[str]:
    """Load the settings as production would, in a process of its own."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-c", "import config.settings as s; print(s.DATABASES['default']['NAME'])"],
        env=kept | {"LIANXI_MODE": "production", "PYTHONIOENCODING": "utf-8"} | environment,
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_production_starts_with_everything_set():
    assert start(**SAFE).stdout == "lianxi\n"


@pytest.mark.parametrize("name", sorted(SAFE))
def test_each_missing_setting_is_named(name):
    refused = start(**{key: value for key, value in SAFE.items() if key != name})
    assert refused.returncode == 1
    assert f"缺少 {name}" in refused.stderr


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"SECRET_KEY": "short"}, "SECRET_KEY 太短"),
        ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS 不能是 *"),
        ({"LIANXI_MODE": "staging"}, "LIANXI_MODE 只能是"),
    ],
)
def test_unsafe_values_are_refused(change, reason):
    assert reason in start(**SAFE | change).stderr
