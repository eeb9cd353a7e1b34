"""What may be stored: not empty, not too large, of a kind we know, named for what it is."""

from __future__ import annotations

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from lianxi.kernel.files.kinds import Kind, kind_of
from lianxi.kernel.files.names import extension_of
from lianxi.kernel.refusal import Refused


def accepted_kind(upload: UploadedFile, name: str) -> Kind:
    """The kind found in the content, or a refusal that says in Chinese what to do."""
    if not upload.size:
        raise Refused(_("文件是空的。请检查是否选错了文件，保存并关闭它之后再上传。"))
    if upload.size > settings.MAX_UPLOAD_BYTES:
        words = {"size": filesizeformat(upload.size), "limit": filesizeformat(settings.MAX_UPLOAD_BYTES)}
        raise Refused(_("文件有 %(size)s，超过 %(limit)s 的上限。请压缩图片或拆成几个文件后再上传。") % words)
    kind = kind_of(upload)
    _refuse_disguise(kind, name)
    return kind


def _refuse_disguise(kind: Kind, name: str) -> None:
    extension, wanted = extension_of(name), kind.extensions[0]
    if extension in kind.extensions:
        return
    words = {"extension": extension, "kind": kind.label, "wanted": wanted}
    if not extension:
        raise Refused(_("文件名没有扩展名。它是%(kind)s，请在文件名后面加上 .%(wanted)s 再上传。") % words)
    raise Refused(
        _(
            "文件名以 .%(extension)s 结尾，内容却是%(kind)s。请核对是否选错了文件，或把扩展名改为 .%(wanted)s 再上传。"
        )
        % words
    )
