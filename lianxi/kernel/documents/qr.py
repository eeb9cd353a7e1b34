"""The QR code in the corner of the last page: from paper back to the living record."""

from __future__ import annotations

import io

import segno


def qr(url: str) -> dict[str, str] | None:
    """An SVG with its quiet zone, and the words under it."""
    if not url:
        return None
    caption = "扫码看最新记录"
    # Level M stands a stamp or a crease over an eighth of it.
    code = segno.make(url, error="m", micro=False)
    drawn = io.BytesIO()
    code.save(drawn, kind="svg", border=2, xmldecl=False)
    return {"svg": drawn.getvalue().decode(), "caption": caption}
