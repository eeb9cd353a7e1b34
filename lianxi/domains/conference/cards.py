"""席卡 and 签到表 as PDF: what is laid on the table before the meeting."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

import typst
from django.utils.translation import gettext as _
from django.utils.translation import override

from lianxi.domains.conference.models import Conference, Participant
from lianxi.domains.conference.rules import notices
from lianxi.domains.conference.rules.attendance import Slip
from lianxi.kernel.documents import fonts, glyphs
from lianxi.kernel.documents.layout import Block, Heading, Official, Para, Table
from lianxi.kernel.documents.pdf import to_pdf
from lianxi.kernel.refusal import Refused

SOURCE = Path(__file__).parent / "typst" / "cards.typ"
WIDEST = 496.0  # pt: 175 of the 210 mm
LARGEST = 132.0  # pt: what stands upright on 74 mm
ROOM_TO_SIGN = "\n "  # a second line, so that a pen has room


def name_cards(people: Iterable[Participant]) -> bytes:
    """One tent each for those who sit in the room, in protocol order."""
    names = [spaced(person.name) for person in people if person.is_coming and not person.is_remote]
    if not names:
        raise Refused(_("还没有人回执到会，没有席卡可印"))
    glyphs.refuse_missing("".join(names))
    cards = [{"name": name, "size": round(min(LARGEST, WIDEST / len(name)), 1)} for name in names]
    data = {"cards": cards, "faces": fonts.faces(), "thickened": fonts.thickened()}
    made = typst.Compiler(font_paths=fonts.loaded()).compile(
        _source(),
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        format="pdf",
        pdf_standards="a-2b",
        timestamp=0,
    )
    assert isinstance(made, bytes)  # one file, however many sheets
    return made


def spaced(name: str) -> str:
    """A name of two signs is set as wide as one of three: 张　三."""
    return f"{name[0]}\u3000{name[1]}" if len(name) == 2 else name


@override("zh-hans")
def sign_in_sheet(conference: Conference, slips: Sequence[Slip]) -> bytes:
    """By federation in the regional order, with room for a pen."""
    where = "，".join(filter(None, [notices.when(conference), conference.place]))
    body: list[Block] = [Para(where, style="centre")]
    for slip in slips:
        if slip.coming:
            body += [Heading(2, slip.party.federation.name), _table(slip.coming)]
    if len(body) == 1:
        raise Refused(_("还没有人回执到会，没有签到表可印"))
    return to_pdf(
        Official(issuers=[], number="", title=f"{conference.title}\n签到表", body=body, kind="plain")
    )


def _table(people: Sequence[Participant]) -> Table:
    rows = [
        [str(n), spaced(person.name), _office(person), ROOM_TO_SIGN]
        for n, person in enumerate(people, start=1)
    ]
    return Table(head=["序号", "姓名", "职务", "签名"], rows=rows, widths=[8, 16, 44, 32])


def _office(person: Participant) -> str:
    notes = [f"代{person.stands_for.name}" if person.stands_for else "", "视频" if person.is_remote else ""]
    said = "，".join(filter(None, notes))
    return f"{person.title}（{said}）" if said else person.title


@cache
def _source() -> bytes:
    return SOURCE.read_bytes()
