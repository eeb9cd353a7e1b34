"""Named questions about joint papers."""

from lianxi.domains.conference.queries.papers.living import newest_evidence, tasks_of_paper
from lianxi.domains.conference.queries.papers.people import drafters_of, signers_of
from lianxi.domains.conference.queries.papers.signing import (
    MINUTES_CLOCK,
    SIGN_CLOCK,
    Seat,
    last_signed_by,
    seats_of,
    seats_of_papers,
    voided_by,
    was_reminded_on,
)
from lianxi.domains.conference.queries.papers.texts import (
    amendments_of,
    clause_of,
    newest_version,
    open_amendments,
    papers_of,
    version_numbered,
    versions_of,
    whole_papers,
)

__all__ = [
    "MINUTES_CLOCK",
    "SIGN_CLOCK",
    "Seat",
    "amendments_of",
    "clause_of",
    "drafters_of",
    "last_signed_by",
    "newest_evidence",
    "newest_version",
    "open_amendments",
    "papers_of",
    "seats_of",
    "seats_of_papers",
    "signers_of",
    "tasks_of_paper",
    "version_numbered",
    "versions_of",
    "voided_by",
    "was_reminded_on",
    "whole_papers",
]
