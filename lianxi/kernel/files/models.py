"""Uploads: what they are, whose they are. The bytes lie on disk under the row's id, behind no URL."""

from __future__ import annotations

from pathlib import Path

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.files import shelf
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User


class FileQuerySet(models.QuerySet["File"]):
    def visible_to(self, user: User | AnonymousUser) -> FileQuerySet:
        """One's own uploads; for those in office, what belongs to their organisation and below it."""
        if isinstance(user, AnonymousUser):
            return self.none()
        mine = Q(uploaded_by=user)
        if user.office is not None:
            mine |= Q(org__path__startswith=user.office.org.path)
        return self.filter(mine)


class File(models.Model):
    """One stored upload. Its kind was found in its content, not believed from its name."""

    id = uuid_key()
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="files", verbose_name=_("归属单位"))
    uploaded_by = models.ForeignKey(
        User, models.PROTECT, null=True, related_name="files", verbose_name=_("上传人")
    )
    name = models.CharField(_("文件名"), max_length=120)
    size = models.PositiveIntegerField(_("大小"))  # bytes
    media_type = models.CharField(max_length=80)
    sha256 = models.CharField(max_length=64)
    created_at = models.DateTimeField(_("上传时间"), default=timezone.now)

    objects = FileQuerySet.as_manager()

    class Meta:
        verbose_name = _("附件")
        ordering = ["-id"]
        constraints = [models.CheckConstraint(condition=Q(size__gt=0), name="a_file_is_not_empty")]

    def __str__(self) -> str:
        return self.name

    @property
    def path(self) -> Path:
        return shelf.path_of(self.pk)
