"""更正: what was wrong on a published page, said on the page itself."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.domains.news.models.articles import ArticlePage
from lianxi.domains.news.models.desks import edited_region
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.people.models import User


class CorrectionQuerySet(models.QuerySet["Correction"]):
    def visible_to(self, user: User | AnonymousUser) -> CorrectionQuerySet:
        """Whoever may see the article may see its corrections."""
        public = Q(article__live=True, article__withdrawn_at=None)
        home = edited_region(user)
        return self.filter(public | Q(article__region=home)) if home else self.filter(public)


class Correction(models.Model):
    """One correction; never edited, a second one follows."""

    id = uuid_key()
    article = models.ForeignKey(ArticlePage, models.PROTECT, related_name="corrections")
    at = models.DateTimeField(_("时间"), default=timezone.now)
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    what = models.TextField(_("更正内容"))

    objects = CorrectionQuerySet.as_manager()

    class Meta:
        verbose_name = _("更正")
        ordering = ["at", "id"]
        constraints = [models.CheckConstraint(condition=~Q(what=""), name="correction_says_what")]

    def __str__(self) -> str:
        return self.what
