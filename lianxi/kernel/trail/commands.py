"""``lianxi trail verify [--seal 12:9f3c…]``: the chain checked from a terminal."""

from __future__ import annotations

import argparse
import sys

from lianxi.kernel.trail.rules import Copied, verify_chain


def verify(argv: list[str]) -> int:
    """0 when nothing was changed, 1 when something was, each breach named on its line."""
    parser = argparse.ArgumentParser(
        prog="lianxi trail verify", description="校验封存链：有没有改动、缺失、插入或断裂。"
    )
    parser.add_argument(
        "--seal", type=_copied, metavar="批号：哈希", help="抄存的一批，证明链尾没有被截去、整条链没有被重做"
    )
    verdict = verify_chain(_tell, parser.parse_args(argv).seal)
    print(file=sys.stderr)
    for breach in verdict.breaches:
        print(breach)
    print(verdict)
    return 1 if verdict.breaches else 0


def _tell(done: int, total: int) -> None:
    print(f"\r校验封存链 {done:,} / {total:,} 批", end="", file=sys.stderr, flush=True)


def _copied(text: str) -> Copied:
    number, _colon, digest = text.partition(":")
    try:
        copied = Copied(int(number), bytes.fromhex(digest))
    except ValueError:
        copied = Copied(0, b"")
    if len(copied.hash) != 32:
        raise argparse.ArgumentTypeError("应写成 批号：哈希，例如 12：后面跟 64 位十六进制数字")
    return copied
