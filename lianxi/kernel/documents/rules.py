"""What a mark may look like, and what counts as a signed copy."""

from __future__ import annotations

import re

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from lianxi.kernel.files.kinds import PDF
from lianxi.kernel.files.names import clean_name
from lianxi.kernel.files.rules import accepted_kind
from lianxi.kernel.refusal import Refused

MARK = re.compile(r"[\u4e00-\u9fff]{2,20}\Z")


def clean_mark(mark: str) -> str:
    """机关代字: Chinese signs only. Year, brackets, 第 and 号 are added (7.2.5: no leading zero, no 第)."""
    mark = "".join(mark.split())
    if not MARK.match(mark):
        raise Refused(
            _("机关代字“%(mark)s”不对：只写 2 至 20 个汉字，例如 沪工联席；年份、括号和序号由平台来编")
            % {"mark": mark}
        )
    return mark


def refuse_unsigned(upload: UploadedFile) -> None:
    """A scan is a PDF or a picture; a Word file could still be changed."""
    kind = accepted_kind(upload, clean_name(upload.name or ""))
    if kind is not PDF and not kind.is_image:
        raise Refused(
            _("签章件要的是盖章签字后的扫描件：请上传 PDF 或照片（JPG、PNG），不收可以再改的文档。")
        )
