"""The web server as ``lianxi serve`` starts it, with one process, on a database of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from config import cli

START_SECONDS = 60
STOP_SECONDS = 10


@dataclass(frozen=True)
class Server:
    port: int
    group: int

    def cpu_seconds(self) -> float:
        """CPU time of all processes of the server so far (Linux only)."""
        ticks = 0
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = stat.read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[2]) == self.group:
                ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")


@contextmanager
def serving(settings: str, first: str, **environment: str) -> Iterator[Server]:
    """granian on a free loopback port until the block ends; ``first`` is the first page asked for."""
    port = free_port()
    process = subprocess.Popen(
        cli.web_command("127.0.0.1", port, 1),
        env=os.environ | environment | {"DJANGO_SETTINGS_MODULE": settings},
        start_new_session=True,
    )
    try:
        _await(f"http://127.0.0.1:{port}{first}", process)
        yield Server(port, process.pid)
    finally:
        _end(process)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _await(address: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=30).close()
            return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.05)
    raise SystemExit(f"{address} did not answer")


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
