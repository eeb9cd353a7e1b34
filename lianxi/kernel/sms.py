"""Text messages behind one interface; the console is the default back end."""

from __future__ import annotations

import sys
from typing import Protocol

from django.conf import settings
from django.utils.module_loading import import_string


class Sms(Protocol):
    """What a provider's back end offers; ``settings.SMS_BACKEND`` names its class."""

    def send(self, phone: str, text: str) -> None: ...


class ConsoleSms:
    """Prints the message: for demo, development and installations without a provider."""

    def send(self, phone: str, text: str) -> None:
        print(f"[短信] {phone} {text}", file=sys.stderr)


def sender() -> Sms:
    return import_string(settings.SMS_BACKEND)()
