"""What every act on a paper begins with: may it, and nobody else at the same time."""

from __future__ import annotations

from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Paper
from lianxi.domains.conference.rules import papers as rules
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused


def hold(paper: Paper) -> Paper:
    """Lock the paper's row until the transaction ends: saving, signing and adopting go one by one."""
    paper.refresh_from_db(
        fields=["state", "title", "document_number", "issued_on"],
        from_queryset=Paper.objects.select_for_update(),
    )
    return paper


def refuse_stranger(paper: Paper, by: User) -> None:
    if not rules.may_write(paper, by):
        raise Refused(_("文件由%(org)s起草，只有它的经办人能办这件事") % {"org": paper.org})
