"""Guards on views: signed in, in office, with a permission."""

from __future__ import annotations

from lianxi.kernel.orgs.guards import View, in_office

__all__ = ["View", "in_office"]
