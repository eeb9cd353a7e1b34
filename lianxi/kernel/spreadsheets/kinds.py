"""What a domain offers to be filled in and read back."""

from __future__ import annotations

from dataclasses import dataclass

from lianxi.kernel.spreadsheets.sheets import Sheet


@dataclass(frozen=True)
class ImportKind:
    """One kind of import: its sheet, who may save it, and the domain's two tasks.

    The tasks take ``job_id`` and ``import_id`` and call ``actions.check`` and ``actions.save``.
    """

    code: str  # in code: competitions.roster
    title: str  # 参赛名册
    sheet: Sheet
    check_task: str  # dotted names
    save_task: str
    permission: str  # needed to see, save and drop it
