"""An article: where it comes from, who answers for it, and what became of it."""

from __future__ import annotations

import secrets
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.html import strip_tags
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.blocks import CharBlock, RichTextBlock, StructBlock, TextBlock
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Page, PageManager
from wagtail.query import PageQuerySet
from wagtail.search import index

from lianxi.domains.news.models.desks import Category, edited_region
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User

EXCERPT = 90
ASIDE = 6


def new_slug() -> str:
    """``20210406-3fa9c1``: says the day, never the title, so that no correction breaks the address."""
    return f"{timezone.localdate():%Y%m%d}-{secrets.token_hex(3)}"


class PictureBlock(StructBlock):
    image = ImageChooserBlock(label=_("图片"))
    alt = CharBlock(label=_("替代文字"), help_text=_("读给看不见图片的人听"))
    caption = CharBlock(label=_("图说"), required=False)
    credit = CharBlock(label=_("摄影或供图"))

    class Meta:
        icon = "image"
        label = _("图片")
        template = "news/blocks/picture.html"


class ArticleQuerySet(PageQuerySet):
    def published(self) -> ArticleQuerySet:
        """What stands on the site today."""
        return self.filter(live=True, withdrawn_at=None)

    def visible_to(self, user: User | AnonymousUser) -> ArticleQuerySet:
        """The published ones; for a region's editors also its drafts and what it withdrew."""
        public = Q(live=True, withdrawn_at=None)
        home = edited_region(user)
        return self.filter(public | Q(region=home)) if home else self.filter(public)

    def newest(self) -> ArticleQuerySet:
        return self.select_related("region", "category").order_by("-published_at", "-pk")


class ArticleForm(WagtailAdminPageForm):
    """Wagtail's form: a draft may have gaps, what is sent to review may not."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            # Wagtail does not render the hidden twin of a default: every form would count as changed.
            field.show_hidden_initial = False

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not self.is_deferred_validation:
            draft = ArticlePage(**{name: cleaned.get(name) or "" for name in ArticlePage.OF_ORIGIN})
            for field, message in draft.missing().items():
                if not self.has_error(field):
                    self.add_error(field, message)
        return cleaned


class ArticlePage(Page):
    """One article of a region. ``live`` stays true when it is withdrawn: the address answers 410."""

    class SourceKind(models.TextChoices):
        OWN = "own", _("本地区采写")
        REPRINT = "reprint", _("转载")
        SUPPLIED = "supplied", _("来稿")

    OF_ORIGIN = ["source_name", "source_kind", "source_address", "original_title", "editor"]
    # Facts about the page, not about a draft: publishing an older draft never changes them.
    NOT_OF_A_REVISION = ["region_id", "withdrawn_at", "withdrawn_reason"]

    region = models.ForeignKey(Region, models.PROTECT, related_name="articles", editable=False)
    category = models.ForeignKey(
        Category, models.PROTECT, null=True, blank=True, related_name="articles", verbose_name=_("栏目")
    )
    lead_title = models.CharField(_("引题"), max_length=120, blank=True)
    sub_title = models.CharField(_("副题"), max_length=120, blank=True)
    body = StreamField(
        [
            ("paragraph", RichTextBlock(label=_("段落"), features=["bold", "italic", "link", "ol", "ul"])),
            ("heading", CharBlock(label=_("小标题"), template="news/blocks/heading.html")),
            ("quote", TextBlock(label=_("引文"), template="news/blocks/quote.html")),
            ("picture", PictureBlock()),
        ],
        verbose_name=_("正文"),
    )
    published_at = models.DateTimeField(_("发布时间"), default=timezone.now)
    source_kind = models.CharField(
        _("稿件类别"), max_length=8, choices=SourceKind.choices, default=SourceKind.OWN
    )
    source_name = models.CharField(_("来源"), max_length=60)
    source_address = models.URLField(_("原文地址"), max_length=500, blank=True)
    original_title = models.CharField(_("原标题"), max_length=200, blank=True)
    authorisation = models.CharField(_("授权情况"), max_length=200, blank=True)
    reporters = models.CharField(_("记者"), max_length=200, blank=True)
    correspondents = models.CharField(_("通讯员"), max_length=200, blank=True)
    editor = models.CharField(_("责任编辑"), max_length=80)
    reviewer = models.CharField(_("审核"), max_length=80, blank=True)
    disclaimer = models.TextField(_("声明"), blank=True)
    withdrawn_at = models.DateTimeField(_("撤下时间"), null=True, editable=False)
    withdrawn_reason = models.CharField(_("撤下原因"), max_length=300, blank=True, editable=False)

    parent_page_types = ["news.DeskPage"]
    subpage_types: list[str] = []
    private_page_options: list[str] = []
    base_form_class = ArticleForm
    template = "news/article.html"
    content_panels = [
        FieldPanel("lead_title"),
        *Page.content_panels,
        FieldPanel("sub_title"),
        FieldRowPanel([FieldPanel("category"), FieldPanel("published_at")]),
        FieldPanel("body"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("source_kind"), FieldPanel("source_name")]),
                FieldPanel("original_title"),
                FieldPanel("source_address"),
                FieldPanel("authorisation"),
            ],
            heading=_("来源"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("reporters"), FieldPanel("correspondents")]),
                FieldRowPanel([FieldPanel("editor"), FieldPanel("reviewer")]),
                FieldPanel("disclaimer"),
            ],
            heading=_("署名"),
        ),
    ]
    promote_panels: list = []
    settings_panels: list = []
    search_fields = [
        *Page.search_fields,
        index.SearchField("body"),
        index.SearchField("lead_title"),
        index.SearchField("sub_title"),
        index.SearchField("reporters"),
        index.FilterField("region"),
        index.FilterField("category"),
        index.FilterField("withdrawn_at"),
        index.FilterField("published_at"),
    ]

    objects = PageManager.from_queryset(ArticleQuerySet)()
    slug: str  # Wagtail's

    class Meta:
        verbose_name = _("稿件")
        indexes = [
            models.Index(fields=["-published_at"], name="articles_newest_first"),
            models.Index(fields=["region", "-published_at"], name="articles_of_one_region"),
            models.Index(fields=["category", "-published_at"], name="articles_of_one_category"),
        ]
        constraints = [
            # Migration 0002 adds published_article_names_source_and_editor,
            # published_reprint_names_its_original and withdrawal_is_final.
            models.CheckConstraint(
                condition=Q(withdrawn_at=None, withdrawn_reason="")
                | (Q(withdrawn_at__isnull=False) & ~Q(withdrawn_reason="")),
                name="withdrawal_has_a_reason",
            ),
        ]

    def get_absolute_url(self) -> str:
        return self.url_path

    @property
    def is_withdrawn(self) -> bool:
        return self.withdrawn_at is not None

    @cached_property
    def excerpt(self) -> str:
        """The beginning of the first paragraph, for lists."""
        first = next((str(block.value) for block in self.body if block.block_type == "paragraph"), "")
        return Truncator(" ".join(strip_tags(first).split())).chars(EXCERPT)

    def missing(self) -> dict[str, str]:
        """What the rules on reprinting want before it may be public (规定 of 2017-06-01)."""
        wanted = {
            "source_name": _("请写明来源，没有来源不能发布"),
            "editor": _("请写明责任编辑，没有责任编辑不能发布"),
        }
        if self.source_kind == self.SourceKind.REPRINT:
            wanted["original_title"] = _("转载须写明原标题")
            wanted["source_address"] = _("转载须写明原文地址")
        return {field: str(message) for field, message in wanted.items() if not getattr(self, field).strip()}

    def clean(self) -> None:
        super().clean()
        # A new page calls itself live until Wagtail's form has saved it as a draft.
        if self.live and self.pk and (missing := self.missing()):
            raise ValidationError(missing)

    def authors(self) -> set[Any]:
        """The accounts that wrote what nobody has published yet: they may not approve it."""
        unpublished = self.revisions.filter(pk__gt=self.live_revision_id or 0)
        return set(unpublished.values_list("user_id", flat=True))

    def save(
        self, clean: bool = True, user: User | None = None, log_action: Any = False, **kwargs: Any
    ) -> None:
        if self.region_id is None:
            self.region = self.get_parent().specific.region
        super().save(clean=clean, user=user, log_action=log_action, **kwargs)

    def _set_core_field_defaults(self) -> None:
        if not self.slug:
            self.slug = new_slug()
        super()._set_core_field_defaults()

    def with_content_json(self, content: dict[str, Any]) -> ArticlePage:
        restored = super().with_content_json(content)
        # Read anew: this instance may be older than a withdrawal.
        for name, value in ArticlePage.objects.values(*self.NOT_OF_A_REVISION).get(pk=self.pk).items():
            setattr(restored, name, value)
        return restored

    @classmethod
    def get_indexed_objects(cls) -> ArticleQuerySet:
        return super().get_indexed_objects().filter(withdrawn_at=None)

    def can_move_to(self, parent: Page) -> bool:
        """A row never changes its home."""
        return super().can_move_to(parent) and parent.specific.region_id == self.region_id

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        others = ArticlePage.objects.published().exclude(pk=self.pk)
        return context | {
            "article": self,
            "corrections": self.corrections.all() if self.pk else [],
            "newest": others.newest().defer("body")[:ASIDE],
            "trail": self._trail(),
        }

    def _trail(self) -> list[dict[str, Any]]:
        """您的位置: the column is a filter of the list, so that no address depends on it."""
        steps = [{"label": _("首页"), "url": "/"}, {"label": _("要闻"), "url": "/news/"}]
        if self.category:
            steps.append({"label": self.category.name, "url": f"/news/?category={self.category.slug}"})
        return [*steps, {"label": Truncator(self.title).chars(24)}]
