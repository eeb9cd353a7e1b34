"""How sensitive values look to those who may not read them (PIPL art. 6: shortest needed)."""

from __future__ import annotations


def mask_id_number(value: str) -> str:
    """``310***********0018``: division and last four stay."""
    return _keep(value, 3, 4)


def mask_phone(value: str) -> str:
    """``138****1234``."""
    return _keep(value, 3, 4)


def mask_name(value: str) -> str:
    """``张*``, ``欧阳**``: the family name stays (two signs from four on)."""
    family = 2 if len(value) >= 4 else 1
    return value[:family] + "*" * (len(value) - family)


def mask_email(value: str) -> str:
    """``z***@example.org``."""
    local, _, host = value.partition("@")
    return f"{local[:1]}***@{host}"


def _keep(value: str, head: int, tail: int) -> str:
    if len(value) <= head + tail:
        return "*" * len(value)
    return value[:head] + "*" * (len(value) - head - tail) + value[-tail:]
