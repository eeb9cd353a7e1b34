"""Where one federation stands on a text that was put before it. Pure: no rows, no clock of its own."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Stand(models.TextChoices):
    AUTHOR = "author", _("提出单位")
    AGREE = "agree", _("同意")
    CHANGES = "changes", _("有修改意见")
    OBJECT = "object", _("不同意")
    NO_COMMENT = "no_comment", _("无意见")
    SILENT = "silent", _("逾期未复，视为无意见")
    WAITING = "waiting", _("未回复")
    OVERDUE = "overdue", _("逾期未复")


UNANSWERED = (Stand.WAITING, Stand.OVERDUE)


def stand(answer: str | None, *, is_author: bool, is_over: bool, silence_is_consent: bool) -> Stand:
    """Silence is consent only if the circular said so and its last day has passed.

    Whoever wrote the text need not answer its own words, and may.
    """
    if answer is not None:
        return Stand(answer)
    if is_author:
        return Stand.AUTHOR
    if not is_over:
        return Stand.WAITING
    return Stand.SILENT if silence_is_consent else Stand.OVERDUE
