"""A load generator in a process of its own: keep-alive connections on loopback, one thread, no library.

python -m benchmarks.load PORT PATH --seconds 2 --connections 16

Prints one line of JSON. It reads no more of an answer than its length and its status, and says how
busy it was itself: above some 90 % the figures are its own, not the server's.
"""

from __future__ import annotations

import argparse
import json
import selectors
import socket
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass

HOST = "127.0.0.1"
LONGEST_WAIT = 30.0  # seconds without any answer
CHUNK = 1 << 18


class LoadFailed(Exception):
    """The server answered something that may not be counted."""


@dataclass(frozen=True)
class Load:
    """What one run found; times in milliseconds."""

    requests: int
    seconds: float
    p50: float
    p99: float
    bytes: int  # of one answer
    busy: float  # share of one core that this process needed

    @property
    def rate(self) -> float:
        return self.requests / self.seconds


class Connection:
    """One visitor, who asks again as soon as he has the whole answer."""

    def __init__(self, port: int, path: str, fresh: Iterator[int] | None) -> None:
        self.socket = socket.create_connection((HOST, port), timeout=LONGEST_WAIT)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.path, self.fresh = path, fresh
        self.ask()

    def ask(self) -> None:
        path = f"{self.path}?n={next(self.fresh)}" if self.fresh else self.path
        self.missing = self.length = 0
        self.head = b""
        self.asked = time.perf_counter()
        self.socket.sendall(f"GET {path} HTTP/1.1\r\nHost: {HOST}\r\n\r\n".encode())

    def is_answered(self) -> bool:
        """Read what has come; whether the answer is whole."""
        got = self.socket.recv(CHUNK)
        if not got:
            raise LoadFailed(f"{self.path}: connection closed")
        if self.length:
            self.missing -= len(got)
            return self.missing <= 0
        self.head += got
        end = self.head.find(b"\r\n\r\n")
        if end < 0:
            return False
        self.length = end + 4 + _content_length(self.head[:end])
        self.missing = self.length - len(self.head)
        return self.missing <= 0


def _content_length(head: bytes) -> int:
    if not head.startswith(b"HTTP/1.1 200"):
        raise LoadFailed(head.split(b"\r\n", 1)[0].decode())
    _before, found, after = head.lower().partition(b"\r\ncontent-length:")
    if not found:
        raise LoadFailed("no Content-Length")
    return int(after.split(b"\r\n", 1)[0])


def run(port: int, path: str, *, seconds: float, connections: int, fresh_from: int | None) -> Load:
    """Ask for ``path`` during ``seconds``; with ``fresh_from`` each time under another address."""
    numbers = iter(range(fresh_from, sys.maxsize)) if fresh_from is not None else None
    selector = selectors.DefaultSelector()
    began, began_cpu = time.perf_counter(), time.process_time()
    for _n in range(connections):
        connection = Connection(port, path, numbers)
        selector.register(connection.socket, selectors.EVENT_READ, connection)
    taken: list[float] = []
    while (now := time.perf_counter()) - began < seconds or not taken:
        ready = selector.select(LONGEST_WAIT)
        if not ready:
            raise LoadFailed(f"{path}: no answer in {LONGEST_WAIT:.0f} s")
        for key, _mask in ready:
            if key.data.is_answered():
                taken.append(time.perf_counter() - key.data.asked)
                length = key.data.length
                key.data.ask()
    busy = (time.process_time() - began_cpu) / (now - began)
    taken.sort()
    p50, p99 = taken[len(taken) // 2] * 1e3, taken[int(len(taken) * 0.99)] * 1e3
    return Load(len(taken), now - began, p50, p99, length, busy)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("port", type=int)
    parser.add_argument("path")
    parser.add_argument("--seconds", type=float, default=2.0)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--fresh-from", type=int, help="ask for PATH?n=… from this number on: never kept")
    print(json.dumps(asdict(run(**vars(parser.parse_args())))))


if __name__ == "__main__":
    main()
