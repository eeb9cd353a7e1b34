"""From nothing, and from a finished first start, to the first page; split by the words it prints.

Everything happens in a temporary folder (``LIANXI_HOME``). The cold start is a fresh clone of the
last commit and ``make demo``; uv's cache is warm, so no download is in it.
"""

from __future__ import annotations

import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from benchmarks.servers import free_port, serving
from benchmarks.table import Table
from config.postgres import PROJECT, Cluster

ROUNDS = 3
LIMIT_SECONDS = 600
STOP_SECONDS = 60
DEMO_PORT = 8000
READY = "联席已启动"
BEFORE = "开始"
PARTS = {
    BEFORE: "Python starts (cold: git clone, make)",
    "安装依赖": "environment from the lock (uv)",
    "启动数据库": "PostgreSQL (first: initdb), structure",
    "写入演示数据": "demo data",
    "启动网站与后台任务": "web server and worker to the first 200",
}
# What the outer run was given would steer the inner one.
OURS = ("LIANXI_MODE", "LIANXI_HOME", "DATABASE_URL", "DJANGO_SETTINGS_MODULE", "SITE_ADDRESS", "MAKEFLAGS")

Times = dict[str, float]


def measure_warm() -> list[Table]:
    with _folder() as folder:
        command = [sys.executable, "-m", "lianxi", "demo", "--port", str(free_port())]
        first = _start(command, PROJECT, folder)
        rounds = [(_start(command, PROJECT, folder), _bare()) for _round in range(ROUNDS)]
    warm = [sum(times.values()) for times, _bare_seconds in rounds]
    bare = [seconds for _times, seconds in rounds]
    table = Table(
        f"`lianxi demo` to the first 200; warm: median of {ROUNDS}", ["", "first start s", "warm start s"]
    )
    for part, label in PARTS.items():
        if part in first:
            again = [times[part] for times, _bare_seconds in rounds if part in times]
            table.rows.append(
                [label, f"{first[part]:.1f}", f"{statistics.median(again):.1f}" if again else "–"]
            )
    table.rows.append(["together", f"{sum(first.values()):.1f}", f"{statistics.median(warm):.1f}"])
    table.rows.append(["limit: granian and an empty Django", "", f"{statistics.median(bare):.1f}"])
    ratio = statistics.median(mine / its for mine, its in zip(warm, bare, strict=True))
    table.notes.append(f"Warm start: {ratio:.1f} x the limit.")
    return [table]


def measure_cold(commit: str = "HEAD") -> list[Table]:
    table = Table("`git clone && make demo` to the first 200, one run, uv's cache warm", ["", "seconds"])
    if _is_taken(DEMO_PORT):
        table.notes.append(f"Skipped: port {DEMO_PORT} is taken.")
        return [table]
    name = _git("rev-parse", "--short", commit)
    with _folder() as folder:
        clone = folder / "lianxi"
        steps = [f"git clone -q --no-local '{PROJECT}' '{clone}'", f"git -C '{clone}' checkout -q {name}"]
        steps.append(f"exec make -s -C '{clone}' demo")
        times = _start(["sh", "-c", " && ".join(steps)], folder, folder / "home")
        copying = _copy_seconds(clone / ".venv", folder / "copy")
    table.rows += [[label, f"{times[part]:.1f}"] for part, label in PARTS.items() if part in times]
    total = sum(times.values())
    table.rows.append(["together", f"{total:.1f}"])
    table.rows.append(["limit: copying the finished environment", f"{copying:.1f}"])
    table.notes.append(f"Commit {name}. Cold start: {total / copying:.1f} x the limit.")
    return [table]


def _git(*words: str) -> str:
    return subprocess.run(
        ["git", *words], cwd=PROJECT, check=True, capture_output=True, text=True
    ).stdout.strip()


@contextmanager
def _folder() -> Iterator[Path]:
    """Open to all: root's PostgreSQL runs as another user, who must get to his folder below it."""
    folder = Path(tempfile.mkdtemp(prefix="lianxi-start-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _start(command: Sequence[str], where: Path, home: Path) -> Times:
    """Seconds of each part until the first page was there; then everything is stopped again."""
    home.mkdir(exist_ok=True)
    socket_folder = Cluster(home / "pg").socket  # it lies outside of the home
    environment = {name: value for name, value in os.environ.items() if name not in OURS}
    process = subprocess.Popen(
        command,
        cwd=where,
        env=environment | {"LIANXI_HOME": str(home), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    # To the process alone: make hands the signal on, and the demo stops everything it has started.
    timer = threading.Timer(LIMIT_SECONDS, process.terminate)
    timer.start()
    try:
        return _parts(process)
    finally:
        timer.cancel()
        process.terminate()
        process.communicate(timeout=STOP_SECONDS)
        shutil.rmtree(socket_folder, ignore_errors=True)


def _parts(process: subprocess.Popen[str]) -> Times:
    """Read the words of the start until the first page is there."""
    times: Times = {}
    part, since, words = BEFORE, time.perf_counter(), []
    for line in process.stdout or ():
        words.append(line)
        told = next((known for known in (*PARTS, READY) if line.startswith(known)), None)
        if told is None:
            continue
        now = time.perf_counter()
        times[part] = now - since
        part, since = told, now
        if told == READY:
            return times
    raise SystemExit("".join(words))


def _bare() -> float:
    began = time.perf_counter()
    with serving("benchmarks.bare_settings", "/benchmark/ok/"):
        return time.perf_counter() - began


def _copy_seconds(source: Path, target: Path) -> float:
    began = time.perf_counter()
    shutil.copytree(source, target, symlinks=True)
    return time.perf_counter() - began


def _is_taken(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
