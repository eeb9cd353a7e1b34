"""The keys of sealed fields, read from ``settings.SEALING_KEYS`` and ``settings.INDEX_KEY``."""

from __future__ import annotations

import base64

from django.conf import settings

KEY_BYTES = 32


def encryption_key(number: int) -> bytes:
    """The AES-256 key with this number; values keep the number of the key that sealed them."""
    return _decoded(settings.SEALING_KEYS[number])


def current_key_number() -> int:
    """New values are sealed with the key of the highest number."""
    return max(settings.SEALING_KEYS)


def index_key() -> bytes:
    """The key of blind indexes; never the same as an encryption key."""
    return _decoded(settings.INDEX_KEY)


def _decoded(text: str) -> bytes:
    key = base64.urlsafe_b64decode(text)
    if len(key) != KEY_BYTES:
        raise ValueError(f"a sealing key has {KEY_BYTES} bytes, this one has {len(key)}")
    return key
