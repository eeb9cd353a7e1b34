"""Every rule the domains ask the rulebook for: what its page lists."""

from __future__ import annotations

from lianxi.domains.conference import subjects as conference
from lianxi.kernel.rulebook.subjects import Subject

SUBJECTS: list[Subject] = [*conference.SUBJECTS]
