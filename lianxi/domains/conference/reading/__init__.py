"""From the passages of an article to the draft of a joint conference."""

from lianxi.domains.conference.reading.draft import Conference, draft_conference

__all__ = ["Conference", "draft_conference"]
