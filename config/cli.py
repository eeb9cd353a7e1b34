"""The ``lianxi`` command. Each subcommand is one function; Django is loaded only where needed."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence

from config import postgres

EPILOG = """\
常用：
  lianxi demo                       试用：自带数据库与演示数据，打开 http://127.0.0.1:8000
  lianxi read-article 文件 --json   读一篇网页文章，输出结构化结果
  lianxi due --from 2021-09-28 --days 5 --kind working   推算期限哪天届满
  lianxi trail verify               校验经过的封存链

退出码：0 成功；1 结果为否（例如校验发现改动）;2 用法或输入有误。
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand; returns the exit code."""
    arguments, rest = _parser().parse_known_args(argv)
    if rest and not arguments.takes_rest:
        _parser().error(f"不认识的参数：{' '.join(rest)}")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    try:
        return arguments.run(arguments, rest)
    except postgres.PostgresFailed as failure:
        print(f"数据库没有启动：{failure}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lianxi",
        description="联席：跨省工会联合工作平台。",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(metavar="命令", required=True)

    demo = commands.add_parser("demo", help="一条命令试用：数据库、演示数据、网站与后台任务")
    demo.add_argument("--port", type=int, default=8000, help="端口，默认 8000")
    demo.set_defaults(run=_demo, takes_rest=False)

    serve = commands.add_parser("serve", help="启动网站(granian)")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8000)
    serve.add_argument("--workers", type=int, default=2, help="进程数，默认 2")
    serve.set_defaults(run=_serve, takes_rest=False)

    work = commands.add_parser("work", help="启动后台任务（可在多台机器上各启动一个）")
    work.add_argument("--concurrency", type=int, default=2)
    work.set_defaults(run=_work, takes_rest=False)

    migrate = commands.add_parser("migrate", help="建立或更新数据库结构，收集静态文件")
    migrate.set_defaults(run=_migrate, takes_rest=False)

    read = commands.add_parser("read-article", help="读一篇网页文章（文本或 HTML）", add_help=False)
    read.set_defaults(run=_read_article, takes_rest=True)

    due = commands.add_parser("due", help="推算期限：自然日、工作日、小时", add_help=False)
    due.set_defaults(run=_due, takes_rest=True)

    trail = commands.add_parser("trail", help="经过：trail verify 校验封存链")
    trail.add_argument("action", choices=["verify"])
    trail.set_defaults(run=_trail, takes_rest=True)

    stop = commands.add_parser("stop", help="停止自带数据库")
    stop.set_defaults(run=_stop, takes_rest=False)

    manage = commands.add_parser(
        "manage", help="Django 管理命令：manage shell、manage check …", add_help=False
    )
    manage.set_defaults(run=_manage, takes_rest=True)
    return parser


def _demo(arguments: argparse.Namespace, _rest: list[str]) -> int:
    from config.demo import run  # noqa: PLC0415  other commands need no supervisor

    return run(arguments.port)


def _serve(arguments: argparse.Namespace, _rest: list[str]) -> int:
    return subprocess.call(web_command(arguments.host, arguments.port, arguments.workers))


def _work(arguments: argparse.Namespace, _rest: list[str]) -> int:
    return subprocess.call(worker_command(arguments.concurrency))


def _migrate(_arguments: argparse.Namespace, _rest: list[str]) -> int:
    return _django("migrate", "-v1") or _django("collectstatic", "--noinput", "-v1")


def _read_article(_arguments: argparse.Namespace, rest: list[str]) -> int:
    from lianxi.portal.intake.reading import main as read  # noqa: PLC0415  needs no database

    return read(rest)


def _due(_arguments: argparse.Namespace, rest: list[str]) -> int:
    from lianxi.kernel.deadlines.commands import main as due  # noqa: PLC0415  needs neither Django nor database

    return due(rest)


def _trail(arguments: argparse.Namespace, rest: list[str]) -> int:
    import django  # noqa: PLC0415  only this command and manage need it

    _look_at_the_demo()
    django.setup()
    from lianxi.kernel.trail.commands import verify  # noqa: PLC0415  needs Django set up

    return verify(rest)


def _stop(_arguments: argparse.Namespace, _rest: list[str]) -> int:
    for mode in ("demo", "test"):
        postgres.cluster_of(mode).stop()
    return 0


def _manage(_arguments: argparse.Namespace, rest: list[str]) -> int:
    _look_at_the_demo()
    return _django(*rest)


def _look_at_the_demo() -> None:
    """Where nothing says production and a demo was started, its data is what is meant."""
    if "DATABASE_URL" not in os.environ and postgres.cluster_of("demo").data.exists():
        os.environ.setdefault("LIANXI_MODE", "demo")


def _django(*words: str) -> int:
    return subprocess.call([sys.executable, "-m", "django", *words])


def web_command(host: str, port: int, workers: int) -> list[str]:
    """WSGI, not ASGI: Django's ASGI handler costs eight times more (docs/adr/0005)."""
    return [
        sys.executable, "-m", "granian", "config.wsgi:application", "--interface", "wsgi",
        "--host", host, "--port", str(port), "--workers", str(workers), "--blocking-threads", "4",
        "--backpressure", "512", "--log-level", "warning", "--no-ws",
    ]  # fmt: skip


def worker_command(concurrency: int) -> list[str]:
    return [sys.executable, "-m", "django", "procrastinate", "worker", "--concurrency", str(concurrency)]
