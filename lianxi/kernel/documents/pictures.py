"""Photographs made fit for paper: upright, no larger than print can show, in a form Word knows."""

from __future__ import annotations

import io
from dataclasses import dataclass

from django.utils.translation import gettext as _
from PIL import Image, ImageOps, UnidentifiedImageError

from lianxi.kernel.refusal import Refused

LONGEST_SIDE = 1_600  # pixels: 250 a inch over the width of the text
QUALITY = 85


@dataclass(frozen=True)
class Fitted:
    content: bytes
    suffix: str  # jpg, png
    width: int  # pixels
    height: int


def fitted(content: bytes) -> Fitted:
    """JPG for photographs, PNG where something shines through; a telephone's rotation is applied."""
    try:
        with Image.open(io.BytesIO(content)) as opened:
            image = ImageOps.exif_transpose(opened)
            image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise Refused(_("有一张图片打不开。请换成 JPG 或 PNG 后再生成文件。")) from error
    has_alpha = image.has_transparency_data
    saved = io.BytesIO()
    if has_alpha:
        image.convert("RGBA").save(saved, "PNG")
    else:
        image.convert("RGB").save(saved, "JPEG", quality=QUALITY)
    return Fitted(saved.getvalue(), "png" if has_alpha else "jpg", *image.size)
