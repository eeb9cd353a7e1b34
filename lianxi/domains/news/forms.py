"""Text from readers and editors into clean values."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.validators import validate_email
from django.utils.translation import gettext_lazy as _

from lianxi.domains.news.models import ArticlePage, ArticleQuerySet, InfringementReport


def _lines(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class InfringementForm(forms.Form):
    """The public form of a complaint; ``fax`` is bait for machines and hidden from people."""

    address = forms.CharField(
        label=_("页面地址"),
        max_length=500,
        help_text=_("出现问题的网页地址，例如 /news/hu/20210406-3fa9c1/"),
        error_messages={"required": _("请填写页面地址，我们才找得到是哪一篇")},
    )
    right = forms.ChoiceField(
        label=_("主张的权利"),
        choices=InfringementReport.Right.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("请选择一类权利，拿不准可选“其他权利”")},
    )
    statement = forms.CharField(
        label=_("侵权说明"),
        max_length=4000,
        widget=_lines(6),
        help_text=_("哪一段、哪张图片，怎样侵犯了您的权利，希望怎样处理"),
        error_messages={"required": _("请说明哪里侵权、希望怎样处理")},
    )
    evidence = forms.CharField(
        label=_("证据"),
        required=False,
        max_length=4000,
        widget=_lines(3),
        help_text=_("权属证明、原作发表地址等，每行一条。需要交文件的，受理后与您联系"),
    )
    claimant_name = forms.CharField(
        label=_("权利人"),
        max_length=80,
        help_text=_("个人姓名或单位全称"),
        error_messages={"required": _("请填写权利人的姓名或单位全称")},
    )
    contact = forms.CharField(
        label=_("联系方式"),
        max_length=120,
        help_text=_("手机号或电子邮箱，只用于处理这件举报，加密保存"),
        error_messages={"required": _("请留下手机号或电子邮箱，处理结果要告诉您")},
    )

    def clean_contact(self) -> str:
        """Somebody must be reachable: a phone number or an e-mail address."""
        contact = self.cleaned_data["contact"].strip()
        if "@" in contact:
            validate_email(contact)
        elif sum(sign.isdigit() for sign in contact) < 7:
            raise forms.ValidationError(_("请留下能联系到您的手机号或电子邮箱"))
        return contact

    is_true = forms.BooleanField(
        label=_("以上内容真实，我愿意承担不实举报的法律责任"),
        error_messages={"required": _("请勾选声明后再提交")},
    )
    fax = forms.CharField(required=False)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("fax"):
            raise forms.ValidationError(_("这次提交没有被接收：隐藏的“传真”一栏填了内容。请清空后再提交"))
        return cleaned

    @property
    def facts(self) -> dict[str, str]:
        """What becomes part of the complaint."""
        return {name: value for name, value in self.cleaned_data.items() if name not in {"fax", "is_true"}}


class DecisionForm(forms.Form):
    decision = forms.ChoiceField(
        label=_("决定"), choices=InfringementReport.Decision.choices, widget=forms.RadioSelect
    )
    reason = forms.CharField(
        label=_("理由"), widget=_lines(4), help_text=_("举报人在回执页上看得到，请写明事实和依据")
    )
    correction = forms.CharField(
        label=_("更正内容"),
        required=False,
        widget=_lines(3),
        help_text=_("决定为“更正”时填写，会显示在稿件正文上方"),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("decision") == InfringementReport.Decision.CORRECTED and not cleaned.get("correction"):
            self.add_error("correction", _("请写明更正了什么"))
        return cleaned


class CorrectionForm(forms.Form):
    what = forms.CharField(
        label=_("更正内容"),
        widget=_lines(4),
        help_text=_("写明哪里错了、应为什么，会连同时间显示在稿件正文上方，不能再改"),
    )


class WithdrawalForm(forms.Form):
    reason = forms.CharField(
        label=_("撤下原因"), max_length=300, widget=_lines(3), help_text=_("读者打开原地址时会看到这句话")
    )


class UnmaskForm(forms.Form):
    reason = forms.CharField(label=_("查看用途"), max_length=200, help_text=_("写明用途，会连同您的姓名留痕"))


class HeadlineForm(forms.Form):
    """One headline for the ticker."""

    text = forms.CharField(label=_("标题"), max_length=80, help_text=_("一行说完，30 个字以内最好"))
    article = forms.ModelChoiceField(
        label=_("稿件"),
        queryset=ArticlePage.objects.none(),
        required=False,
        help_text=_("点开后看哪一篇；不是本站稿件就填地址"),
    )
    url = forms.CharField(label=_("地址"), required=False, max_length=500)
    pinned = forms.BooleanField(label=_("置顶"), required=False)
    expires_at = forms.DateTimeField(
        label=_("到期"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        help_text=_("到时自动撤下；不填就一直放着"),
    )

    def __init__(self, *args: Any, articles: ArticleQuerySet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choice = self.fields["article"]
        assert isinstance(choice, forms.ModelChoiceField)
        choice.queryset = articles

    def clean_url(self) -> str:
        """Nothing a browser would run: a path of this site, or a web address."""
        url = self.cleaned_data["url"].strip()
        if (url and not url.startswith(("/", "https://", "http://"))) or url.startswith("//"):
            raise forms.ValidationError(_("地址要以 / 或 https:// 开头"))
        return url
