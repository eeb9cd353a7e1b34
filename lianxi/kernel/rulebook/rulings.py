"""The answer to "what applies here on this day", and how a case keeps the answer it began with."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db.models import TextChoices
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lianxi.kernel.rulebook.subjects import Subject
from lianxi.kernel.web import words

if TYPE_CHECKING:
    from lianxi.kernel.rulebook.models import Rule


class Level(TextChoices):
    """From the least special to the most."""

    DEFAULT = "default", gettext_lazy("默认值")
    ALLIANCE = "alliance", gettext_lazy("联盟统一")
    REGION = "region", gettext_lazy("本地区规定")
    CITY = "city", gettext_lazy("本市规定")


@dataclass(frozen=True)
class Ruling:
    """A value with its evidence; version 0 is the default in code."""

    subject: Subject
    value: Any
    version: int
    source: str
    rule_id: UUID | None = None
    place: str = ""  # as it was called when the rule was published: 江苏, 南京市, 三省一市
    level: str = Level.DEFAULT
    valid_from: dt.date | None = None

    @classmethod
    def default(cls, subject: Subject) -> Ruling:
        return cls(subject, subject.default, 0, str(subject.source))

    @classmethod
    def of(cls, rule: Rule, subject: Subject) -> Ruling:
        return cls(
            subject,
            subject.unpacked(rule.value),
            rule.version,
            rule.source,
            rule.pk,
            rule.place,
            rule.level,
            rule.valid_from,
        )

    @property
    def shown(self) -> str:
        return self.subject.shown(self.value)

    @property
    def brief(self) -> str:
        return self.subject.brief(self.value)

    @property
    def is_default(self) -> bool:
        return self.rule_id is None

    @cached_property
    def because(self) -> str:
        """江苏自2022年1月1日起的规定（第2版），依据苏工发〔2021〕88号."""
        if self.valid_from is None:
            return self.source or _("默认值")
        told = {
            "place": self.place,
            "day": words.day(self.valid_from),
            "version": self.version,
            "source": self.source,
        }
        return _("%(place)s自%(day)s起的规定（第%(version)s版），依据%(source)s") % told

    @property
    def url(self) -> str:
        """Its place in the book; a default leads to the subject."""
        page = reverse("rulebook:subject", args=[self.subject.code])
        return page if self.is_default else f"{page}#v{self.rule_id}"

    def pinned(self) -> dict[str, Any]:
        """As JSON, for the case that begins under this ruling."""
        return {
            "code": self.subject.code,
            "value": self.subject.packed(self.value),
            "version": self.version,
            "source": self.source,
            "rule_id": str(self.rule_id) if self.rule_id else None,
            "place": self.place,
            "level": str(self.level),
            "valid_from": self.valid_from.isoformat() if self.valid_from else None,
        }


def unpinned(kept: dict[str, Any], subject: Subject) -> Ruling:
    """The ruling a case began with, whatever has been published since."""
    if kept["code"] != subject.code:
        raise ValueError(f"pinned for {kept['code']}, asked for {subject.code}")
    return Ruling(
        subject,
        subject.unpacked(kept["value"]),
        kept["version"],
        kept["source"],
        UUID(kept["rule_id"]) if kept["rule_id"] else None,
        kept["place"],
        kept["level"],
        dt.date.fromisoformat(kept["valid_from"]) if kept["valid_from"] else None,
    )
