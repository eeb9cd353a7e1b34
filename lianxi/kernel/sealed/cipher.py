"""Sealing one value: AES-256-GCM, bound to the table, column and row it belongs to.

A sealed value is ``version(1) || key number(1) || nonce(12) || ciphertext and tag``.
A value copied into another row, column or table does not open.
"""

from __future__ import annotations

import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from lianxi.kernel.sealed import keys

VERSION = 1
NONCE_BYTES = 12


class SealBroken(Exception):
    """The stored bytes are not what was sealed for this place."""


def seal(plain: str, *, place: str) -> bytes:
    """Seal ``plain`` for ``place`` ("table:column:row id")."""
    number = keys.current_key_number()
    nonce = os.urandom(NONCE_BYTES)
    box = AESGCM(keys.encryption_key(number)).encrypt(nonce, plain.encode(), place.encode())
    return bytes([VERSION, number]) + nonce + box


def unseal(sealed: bytes, *, place: str) -> str:
    """Open what ``seal`` made for the same place, or raise :class:`SealBroken`."""
    version, number = sealed[0], sealed[1]
    if version != VERSION:
        raise SealBroken(f"unknown version {version}")
    nonce, box = sealed[2 : 2 + NONCE_BYTES], sealed[2 + NONCE_BYTES :]
    try:
        return AESGCM(keys.encryption_key(number)).decrypt(nonce, box, place.encode()).decode()
    except InvalidTag as error:
        raise SealBroken(place) from error


def blind_index(plain: str, *, kind: str) -> bytes:
    """A keyed digest (32 bytes) for exact look-up: equal values of one kind, equal digests."""
    return hmac.new(keys.index_key(), f"{kind}\0{plain}".encode(), hashlib.sha256).digest()
