"""The trail's chain checked as a long job. It lives here because the trail stands below people."""

from __future__ import annotations

from django.utils.translation import gettext as _

from lianxi.kernel.jobs.actions import Outcome
from lianxi.kernel.jobs.progress import Progress
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.trail.rules import Copied, verify_chain

SHOWN = 200


def verify(progress: Progress, number: int | None, digest: str) -> Outcome:
    """Walk the whole chain; with a copied-down seal also prove that no end was cut off."""

    def tell(done: int, total: int) -> None:
        if total != progress.total:
            progress.expect(total)
        progress.advance(done - progress.done)

    progress.say(_("逐批重算封存链"))
    copied = Copied(number, bytes.fromhex(digest)) if number else None
    verdict = verify_chain(tell, copied)
    trail.record("trail.verified", progress.job.org, by=progress.by, what="校验了封存链", note=str(verdict))
    return Outcome(str(verdict), {"problems": [str(breach) for breach in verdict.breaches[:SHOWN]]})
