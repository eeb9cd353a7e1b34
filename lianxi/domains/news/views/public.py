"""What readers see: lists, articles, the register of corrections, the feed."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.static import serve

from lianxi.domains.news import queries
from lianxi.domains.news.models import ArticlePage, Category, DeskPage
from lianxi.kernel.web.pages import mark_public, public_page

PER_PAGE = 20
GONE = 410


@public_page
def listing(request: HttpRequest, desk: str = "") -> HttpResponse:
    """All articles, or one region's; ``?category=`` narrows either."""
    region = get_object_or_404(DeskPage.objects.select_related("region"), slug=desk).region if desk else None
    slug = request.GET.get("category", "")
    category = get_object_or_404(Category, slug=slug) if slug else None
    articles = queries.published(category=category, region=region)
    page = Paginator(articles, PER_PAGE).get_page(request.GET.get("page"))
    return render(
        request,
        "news/list.html",
        {
            "page": page,
            "region": region,
            "category": category,
            "tabs": _tabs(category),
            "desks": _desks(region, slug),
            "trail": _trail(region),
            "newest": page.object_list[0] if page.number == 1 and page.object_list else None,
        },
    )


def article(request: HttpRequest, desk: str, slug: str) -> HttpResponse:
    pages = ArticlePage.objects.filter(live=True, url_path=request.path_info)
    found = get_object_or_404(pages.select_related("region", "category"), slug=slug)
    if found.is_withdrawn:
        return render(request, "news/withdrawn.html", {"article": found}, status=GONE)
    return mark_public(found.serve(request))


@public_page
def corrections(request: HttpRequest) -> HttpResponse:
    page = Paginator(queries.register(), PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "news/corrections.html", {"page": page, "trail": _trail()})


def picture(request: HttpRequest, path: str) -> HttpResponseBase:
    """Sized copies of pictures (Wagtail's renditions); originals are not served."""
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT / "images"))
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response


class NewestArticles(Feed):
    """RSS of the newest articles."""

    title = gettext_lazy("工会联席要闻")
    description = gettext_lazy("各地总工会联席工作的最新消息")

    def __call__(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        return mark_public(super().__call__(request, *args, **kwargs))

    def link(self) -> str:
        return reverse("news:list")

    def items(self) -> QuerySet[ArticlePage]:
        return queries.published()[:PER_PAGE]

    def item_title(self, item: ArticlePage) -> str:
        return item.title

    def item_description(self, item: ArticlePage) -> str:
        return item.excerpt

    def item_pubdate(self, item: ArticlePage) -> dt.datetime:
        return item.published_at

    def item_author_name(self, item: ArticlePage) -> str:
        return item.source_name


def _tabs(chosen: Category | None) -> list[dict[str, object]]:
    """Columns keep the region: they only change the query string."""
    tabs = [{"label": _("全部"), "url": "?", "current": chosen is None, "count": None}]
    return tabs + [
        {"label": column.name, "url": f"?category={column.slug}", "current": column == chosen, "count": None}
        for column in Category.objects.all()
    ]


def _desks(chosen: object, category: str) -> list[dict[str, object]]:
    """Regions in their fixed order; they keep the column."""
    suffix = f"?category={category}" if category else ""
    desks = DeskPage.objects.select_related("region").order_by("path")
    return [{"region": None, "url": reverse("news:list") + suffix, "current": chosen is None}] + [
        {
            "region": desk.region,
            "url": reverse("news:region", args=[desk.slug]) + suffix,
            "current": desk.region == chosen,
        }
        for desk in desks
    ]


def _trail(region: object = None) -> list[dict[str, object]]:
    steps: list[dict[str, object]] = [
        {"label": _("首页"), "url": reverse("home")},
        {"label": _("要闻"), "url": reverse("news:list")},
    ]
    return [*steps, {"label": str(region)}] if region else steps
