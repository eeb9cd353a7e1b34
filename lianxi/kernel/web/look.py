"""How a visitor wants the pages: language, theme, face. Three cookies with closed sets of values."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest

CHOICES = {
    "language": ("zh-hans", "en"),
    "theme": ("auto", "light", "dark"),
    "face": ("standard", "elder"),
}
COOKIE_AGE = 365 * 24 * 3600


@dataclass(frozen=True)
class Look:
    """A visitor's choice; the first value of each set is the default."""

    language: str
    theme: str
    face: str

    @classmethod
    def of(cls, request: HttpRequest) -> Look:
        return cls(**{name: _chosen(request, name) for name in CHOICES})


def _chosen(request: HttpRequest, name: str) -> str:
    value = request.COOKIES.get(f"look_{name}")
    return value if value in CHOICES[name] else CHOICES[name][0]
