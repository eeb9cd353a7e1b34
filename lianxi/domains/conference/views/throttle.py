"""How often one address may ask: counted by the minute in the shared cache.

A whole room stands behind one address, so the limits are wide; the key cannot be guessed anyway.
"""

from __future__ import annotations

import time

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest

MINUTE = 60


def is_too_often(request: HttpRequest, what: str, most: int, *, weight: int = 1) -> bool:
    """Count this request; is it beyond ``most`` a minute from its address?"""
    window = int(time.time()) // MINUTE
    key = f"throttle:{what}:{get_adapter().get_client_ip(request)}:{window}"
    cache.add(key, 0, 2 * MINUTE)
    try:
        return cache.incr(key, weight) > most
    except ValueError:  # thrown out of the cache between the two
        return False
