"""``lianxi demo``: database, demo data, web server and worker in one go; Ctrl-C stops all of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Sequence

from config import cli, database, postgres

START_SECONDS = 90
STOP_SECONDS = 10


class Stopped(Exception):
    """Somebody asked us to stop (Ctrl-C or SIGTERM)."""


def run(port: int) -> int:
    """Start everything, tell where it is, wait; returns the exit code."""
    os.environ["LIANXI_MODE"] = "demo"
    os.environ.setdefault("SITE_ADDRESS", f"http://127.0.0.1:{port}")
    signal.signal(signal.SIGTERM, _stop)
    signal.signal(signal.SIGINT, _stop)
    cluster = postgres.cluster_of("demo")
    processes: list[subprocess.Popen[bytes]] = []
    try:
        _say("启动数据库 …")
        cluster.start()
        _prepare(cluster)
        _seed(cluster)
        _say("启动网站与后台任务 …")
        processes.append(_start(cli.web_command("127.0.0.1", port, 1)))
        _await_first_page(port, processes)
        # After the first page: two starts side by side take longer than one after the other.
        processes.append(_start(cli.worker_command(2)))
        _greet(port)
        return _watch(processes)
    except Stopped:
        return 0
    finally:
        # A second Ctrl-C, or make passing on the first one, must not leave anything behind.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        _end(processes)
        cluster.stop()
        _say("已停止，数据保留。再次运行 make demo 即可继续。")


def _prepare(cluster: postgres.Cluster) -> None:
    """Until the first release migrations are written anew, and a demo of yesterday cannot follow."""
    try:
        database.prepare(cluster, "lianxi")
    except subprocess.CalledProcessError:
        kept = database.set_aside(cluster, "lianxi")
        _say(f"原来的演示数据是旧版本的，不能升级，已另存为数据库 {kept}；现在重新建立 …")
        (cluster.folder / "demo-data").unlink(missing_ok=True)
        (postgres.home() / "demo-clock").unlink(missing_ok=True)
        database.prepare(cluster, "lianxi")


def _seed(cluster: postgres.Cluster) -> None:
    stamp = cluster.folder / "demo-data"
    if stamp.exists():
        return
    _say("写入演示数据 …")
    subprocess.run([sys.executable, "-m", "lianxi.portal.demo"], check=True)
    stamp.touch()


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    # A session of its own: Ctrl-C reaches only us, and we stop them in order.
    return subprocess.Popen(command, start_new_session=True)


def _await_first_page(port: int, processes: list[subprocess.Popen[bytes]]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if any(process.poll() is not None for process in processes):
            raise SystemExit(f"没有启动成功：端口 {port} 可能已被占用，可改用 lianxi demo --port 8001")
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=30).close()
            return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
    raise SystemExit(f"{START_SECONDS} 秒内没有启动，请查看上面的提示")


def _greet(port: int) -> None:
    accounts = (postgres.home() / "demo-accounts.txt").read_text(encoding="utf-8")
    print(f"\n联席已启动：http://127.0.0.1:{port}/\n\n{accounts}\n按 Ctrl-C 停止。\n", flush=True)


def _watch(processes: list[subprocess.Popen[bytes]]) -> int:
    while all(process.poll() is None for process in processes):
        time.sleep(0.5)
    return next(process.returncode for process in processes if process.returncode is not None)


def _end(processes: list[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        if process.poll() is None:
            process.terminate()
    for process in processes:
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)


def _stop(_signal: int, _frame: object) -> None:
    raise Stopped


def _say(text: str) -> None:
    print(text, flush=True)
