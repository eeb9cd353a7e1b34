"""The draft page's fields: what was read, for an officer to correct and complete."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.orgs.models import Region
from lianxi.kernel.web.choices import offer

LONGEST_PASTE = 1_000_000


class SourceForm(forms.Form):
    """Paste a text, or upload a file: one of the two."""

    text = forms.CharField(
        label=_("粘贴文章"),
        required=False,
        max_length=LONGEST_PASTE,
        widget=forms.Textarea(attrs={"rows": 12}),
        help_text=_("把网页从上到下整个复制过来即可，滚动标题、重复标题和声明会自动分开"),
    )
    file = forms.FileField(
        label=_("或者上传文件"),
        required=False,
        help_text=_("文本(.txt)或网页(.html),不超过 5 MB"),
        widget=forms.ClearableFileInput(attrs={"accept": ".txt,.html,.htm,.md"}),
    )

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        if bool(data.get("text", "").strip()) == bool(data.get("file")):
            raise ValidationError(_("请粘贴文章，或者上传一个文件（二选一）"))
        return data

    def source(self) -> tuple[bytes, str]:
        """The bytes to read, and what to call them."""
        if upload := self.cleaned_data["file"]:
            return upload.read(), upload.name
        return self.cleaned_data["text"].encode(), str(_("粘贴的文章"))


class LinesWidget(forms.TextInput):
    """Several inputs of one name, with empty ones to spare at the end."""

    template_name = "intake/lines.html"

    def __init__(self, spare: int = 1, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.spare = spare

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, None, attrs)
        context["lines"] = [*filter(None, value or []), *[""] * self.spare]
        return context

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        return data.getlist(name) if hasattr(data, "getlist") else data.get(name, [])


class LinesField(forms.Field):
    """A list of short texts; empty lines fall away."""

    def __init__(self, *, max_length: int = 200, spare: int = 1, **kwargs: Any) -> None:
        self.max_length = max_length
        super().__init__(required=False, widget=LinesWidget(spare), **kwargs)

    def clean(self, value: list[str]) -> list[str]:
        lines = [" ".join(line.split()) for line in value if line.strip()]
        for line in lines:
            if len(line) > self.max_length:
                raise ValidationError(
                    _("“%(start)s…”超过%(most)d个字，请精简") % {"start": line[:12], "most": self.max_length}
                )
        return lines


class DraftForm(forms.Form):
    """Two halves: the article as news, and the conference it tells of."""

    class News:
        REPRINT, OWN, NONE = "reprint", "own", "none"
        CHOICES = ((REPRINT, _("作为转载发布")), (OWN, _("作为本站稿件发布")), (NONE, _("不发新闻")))

    news = forms.ChoiceField(
        label=_("新闻"), choices=News.CHOICES, widget=forms.RadioSelect, initial=News.REPRINT
    )
    title = forms.CharField(label=_("标题"), max_length=120)
    published_at = forms.DateTimeField(
        label=_("发布时间"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local", "step": "1"}, format="%Y-%m-%dT%H:%M:%S"),
    )
    source = forms.CharField(label=_("来源"), max_length=80, required=False)
    source_address = forms.URLField(
        label=_("原文网址"),
        required=False,
        assume_scheme="https",
        help_text=_("转载须注明出处，请填写原文网址"),
    )
    reporters = LinesField(label=_("记者"), max_length=40)
    editors = LinesField(label=_("责任编辑"), max_length=40)
    body = forms.CharField(
        label=_("正文"), required=False, widget=forms.Textarea(attrs={"rows": 10}), help_text=_("每段一行")
    )

    opens_conference = forms.BooleanField(label=_("建立联席会议与任务"), required=False)
    year = forms.IntegerField(label=_("年度"), required=False, min_value=2000, max_value=2100)
    conference_title = forms.CharField(label=_("会议名称"), max_length=120, required=False)
    held_on = forms.DateField(label=_("召开日期"), required=False, widget=forms.DateInput(format="%Y-%m-%d"))
    place = forms.CharField(label=_("地点"), max_length=60, required=False)
    parties = forms.ModelMultipleChoiceField(
        label=_("参加方"), queryset=Region.objects.none(), required=False, widget=forms.CheckboxSelectMultiple
    )
    document = forms.CharField(label=_("形成的文件"), max_length=200, required=False)
    fields_agreed = LinesField(label=_("合作领域"))
    tasks = LinesField(
        label=_("重点任务"), max_length=300, spare=2, help_text=_("牵头与参加单位在建立以后确定；空行不算")
    )
    competitions = LinesField(label=_("竞赛活动"), max_length=300, spare=2)

    def __init__(self, *args: Any, regions: list[Region], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "parties", Region.objects.filter(pk__in=[region.pk for region in regions]))

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        self._check_news(data)
        if data.get("opens_conference"):
            self._check_conference(data)
        if data.get("news") == self.News.NONE and not data.get("opens_conference"):
            raise ValidationError(_("新闻和联席会议至少建立一项；都不需要时，请放弃这份草稿"))
        return data

    def _check_news(self, data: dict[str, Any]) -> None:
        if data.get("news") == self.News.NONE:
            return
        needed = {
            "published_at": _("请填写发布时间"),
            "source": _("请填写来源"),
            "editors": _("请填写责任编辑"),
            "body": _("请填写正文"),
        }
        if data.get("news") == self.News.REPRINT:
            needed["source_address"] = _("转载须注明原文网址；没有网址请选“作为本站稿件发布”或“不发新闻”")
        self._require(data, needed)

    def _check_conference(self, data: dict[str, Any]) -> None:
        self._require(
            data,
            {
                "year": _("请填写年度"),
                "conference_title": _("请填写会议名称"),
                "document": _("请填写会议形成的文件名称"),
                "parties": _("请勾选参加的地区"),
            },
        )
        if data.get("held_on") and data.get("year") and data["held_on"].year != data["year"]:
            self.add_error("year", _("年度与召开日期的年份不一致，请核对"))
        if not (data.get("tasks") or data.get("competitions")):
            self.add_error("tasks", _("请至少写一项任务或竞赛"))

    def _require(self, data: dict[str, Any], needed: dict[str, Any]) -> None:
        for name, reason in needed.items():
            if not data.get(name) and name not in self.errors:
                self.add_error(name, reason)
