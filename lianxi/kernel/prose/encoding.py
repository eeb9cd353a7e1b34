"""From the bytes of a file to its text, whatever program wrote them."""

from __future__ import annotations

import codecs
import re

from lianxi.kernel.refusal import Refused

SAVE_AS_TEXT = "请打开它，另存为纯文本（.txt）后再读取。"
SIGNATURES = {
    b"PK\x03\x04": f"这是压缩文件或 Word、Excel 文档，不是文本。{SAVE_AS_TEXT}",
    b"\xd0\xcf\x11\xe0": f"这是旧版 Word、Excel 文档，不是文本。{SAVE_AS_TEXT}",
    b"%PDF": f"这是 PDF 文件，不是文本。{SAVE_AS_TEXT}",
    b"{\\rtf": f"这是 RTF 文档，不是纯文本。{SAVE_AS_TEXT}",
    b"\x89PNG": "这是图片，不是文本。请把网页上的文字复制到文本文件后再读取。",
    b"\xff\xd8\xff": "这是图片，不是文本。请把网页上的文字复制到文本文件后再读取。",
    b"GIF8": "这是图片，不是文本。请把网页上的文字复制到文本文件后再读取。",
    b"Rar!": "这是压缩文件，不是文本。请先解压，再读取其中的文本文件。",
    b"7z\xbc\xaf": "这是压缩文件，不是文本。请先解压，再读取其中的文本文件。",
    b"\x1f\x8b": "这是压缩文件，不是文本。请先解压，再读取其中的文本文件。",
}
EMPTY = "文件里没有文字。请检查是否选错了文件，或重新复制网页内容后再读取。"
NOT_TEXT = "这不是文本文件，无法读取。请选择网页文本（.txt）或网页文件（.html）。"
UNKNOWN = "认不出文件的文字编码。请用记事本打开，另存为 UTF-8 编码的文本后再读取。"

BOMS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
# <meta charset="gb2312"> | content="text/html; charset=gbk"
DECLARED = re.compile(rb"""charset\s{0,9}=\s{0,9}["']?([\w.:-]{2,30})""", re.I)
# Signs that every Chinese page has and that wrongly decoded text almost never has.
FREQUENT = frozenset("的一是在了和有人中大为上个国不以会工年月日职总会，。、：；“”《》（）,.:;() \n<>=/")
LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad\x00]")
CONTROLS = re.compile(r"[\x01-\x08\x0e-\x1b\x1f\x7f]")
SAMPLE = 20_000
WIDE = ("utf-16-le", "utf-16-be")


def decode(data: bytes) -> str:
    """Normalised text: `\\n` ends lines, no invisible signs. Refused when it is not text."""
    for signature, message in SIGNATURES.items():
        if data.startswith(signature):
            raise Refused(message)
    text = normalise(_decoded(data))
    if not text.strip():
        raise Refused(EMPTY)
    if len(CONTROLS.findall(text[:SAMPLE])) * 100 > len(text[:SAMPLE]):
        raise Refused(NOT_TEXT)
    return CONTROLS.sub("", text)


def normalise(text: str) -> str:
    return INVISIBLE.sub("", LINE_ENDS.sub("\n", text))


def _decoded(data: bytes) -> str:
    for bom, encoding in BOMS.items():
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, errors="replace")
    # A zero byte here and there is a slip; many of them are UTF-16, or no text at all.
    sparse = data.count(0) * 20 <= len(data)
    try:
        text = data.decode("utf-8")
        if sparse:
            return text
    except UnicodeDecodeError:
        pass
    return _likeliest(data, sparse)


def _likeliest(data: bytes, sparse: bool) -> str:
    """The encoding in which the bytes read most like Chinese: declared, UTF-8, GB18030, UTF-16."""
    attempts = (_attempt(data, name) for name in _names(data, sparse))
    candidates = [text for text in attempts if text]
    if not candidates:
        raise Refused(UNKNOWN)
    best = max(candidates, key=lambda text: _credible(text[:SAMPLE]) / len(text[:SAMPLE]))
    # Some damage is survivable; more than one sign in fifty is no text.
    if best.count("\ufffd") > 2 + len(best) / 50 or best.count("\x00") * 20 > len(best):
        raise Refused(NOT_TEXT)
    return best


def _names(data: bytes, sparse: bool) -> list[str]:
    declared = DECLARED.search(data[:4096])
    names = ["utf-8", "gb18030", *WIDE] if sparse else [*WIDE]
    return [*names, declared.group(1).decode("ascii")] if declared else names


def _attempt(data: bytes, encoding: str) -> str | None:
    try:
        # gb2312 on a page means whatever Windows wrote, which gb18030 holds.
        name = "gb18030" if encoding.lower() in {"gb2312", "gbk"} else encoding
        text = data.decode(name, errors="replace")
        return text if isinstance(text, str) else None
    except (LookupError, UnicodeError):
        return None


def _credible(text: str) -> int:
    return sum(sign in FREQUENT for sign in text) - 10 * text.count("\ufffd")
