"""What people type about joint papers."""

from lianxi.domains.conference.forms.papers.amending import AmendForm, RulingForm
from lianxi.domains.conference.forms.papers.drafting import DraftForm, ReadInForm, TextForm
from lianxi.domains.conference.forms.papers.issuing import ClausesForm, IssueForm, LinkForm
from lianxi.domains.conference.forms.papers.signing import SignForm

__all__ = [
    "AmendForm",
    "ClausesForm",
    "DraftForm",
    "IssueForm",
    "LinkForm",
    "ReadInForm",
    "RulingForm",
    "SignForm",
    "TextForm",
]
