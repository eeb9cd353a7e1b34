"""The faces of an official paper, from what is installed.

GB/T 9704-2012 asks for 小标宋, 仿宋, 黑体 and 楷体, which are licensed and cannot come with us. A
federation that owns them puts the files into ``<LIANXI_HOME>/fonts``; without them the paper is
set in Noto Serif SC and Noto Sans SC of the package ``pylopdf-fonts-zh-cn`` (OFL).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pylopdf_fonts_zh_cn
import typst
from django.conf import settings

PACKAGED = Path(pylopdf_fonts_zh_cn.__file__).parent
SERIF, SANS = "Noto Serif SC", "Noto Sans SC"
# The best first; names as the files of the usual vendors give them.
WANTED = {
    "title": ("FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "方正小标宋简体", SERIF),
    "body": ("FangSong_GB2312", "仿宋_GB2312", "FangSong", "仿宋", "STFangsong", SERIF),
    "hei": ("SimHei", "黑体", "STHeiti", SANS),
    "kai": ("KaiTi_GB2312", "楷体_GB2312", "KaiTi", "楷体", "STKaiti", SERIF),
}


def own_folder() -> Path:
    """Where an installation puts fonts of its own; read when the process starts to print."""
    return Path(settings.HOME) / "fonts"


def folders() -> list[Path]:
    return [folder for folder in (own_folder(), PACKAGED) if folder.is_dir()]


def files() -> list[Path]:
    found = [path for folder in folders() for path in sorted(folder.rglob("*"))]
    return [path for path in found if path.suffix.lower() in {".otf", ".ttf", ".ttc", ".otc"}]


@cache
def loaded() -> typst.Fonts:
    """Fonts of the machine stay out: the same paper looks the same wherever it is printed."""
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(folder) for folder in folders()],
    )


@cache
def faces() -> dict[str, list[str]]:
    """The families to try for each role, of those that are there."""
    there = set(loaded().families())
    return {role: [name for name in names if name in there] for role, names in WANTED.items()}


@cache
def thickened() -> list[str]:
    """Roles whose real face is missing: the regular Noto Serif is drawn a little heavier there."""
    return [role for role in ("title", "kai") if faces()[role] == [SERIF]]
