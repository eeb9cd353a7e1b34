"""Requests, turned into one question or one action and a page."""

from lianxi.domains.conference.views import desk, public, reports, work

__all__ = ["desk", "public", "reports", "work"]
