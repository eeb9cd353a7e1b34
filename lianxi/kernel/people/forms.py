"""Forms about people: text from a person becomes clean values."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from allauth.account.forms import LoginForm, RequestLoginCodeForm
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from django import forms
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.orgs.forms import OrganisationField
from lianxi.kernel.people.consents import ConsentText
from lianxi.kernel.people.roles import Role
from lianxi.kernel.people.rules import clean_id_number, clean_phone
from lianxi.kernel.refusal import Refused

# Signing in (django-allauth's forms in our words)


class SignInForm(LoginForm):
    """By phone or e-mail, with a password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        login, password = self.fields["login"], self.fields["password"]
        login.label = _("手机号或电子邮箱")
        login.widget.attrs = {"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}
        password.label, password.help_text = _("密码"), ""
        password.widget.attrs.pop("placeholder", None)


class SignInCodeForm(RequestLoginCodeForm):
    """Where to send a code."""

    field_order = ["phone", "email"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = _("或者电子邮箱")
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)


class _CodeField:
    """The six digits of a telephone, named as people name them."""

    fields: dict[str, forms.Field]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        code = self.fields["code"]
        code.label = _("验证码")
        code.widget.attrs = {"autocomplete": "one-time-code", "inputmode": "numeric"}


class SecondFactorForm(_CodeField, AuthenticateForm):
    """At sign-in."""


class SecondFactorAgainForm(_CodeField, ReauthenticateForm):
    """Before something grave."""


class ActivateForm(_CodeField, ActivateTOTPForm):
    """To prove that the telephone shows the right digits."""


# Members


def _rule(rule: Callable[[str], str], name: str) -> Callable[[forms.Form], str]:
    """A refusal of a rule, said at the field it is about."""

    def clean(form: forms.Form) -> str:
        value = form.cleaned_data[name]
        try:
            return rule(value) if value else ""
        except Refused as refusal:
            raise forms.ValidationError(str(refusal)) from refusal

    return clean


def _telephone() -> forms.TextInput:
    return forms.TextInput(
        attrs={"type": "tel", "inputmode": "tel", "autocomplete": "off", "data-no-draft": True}
    )


class EnrolForm(forms.Form):
    """登记会员."""

    name = forms.CharField(
        label=_("姓名"), min_length=2, max_length=40, help_text=_("与身份证一致，可含“·”。")
    )
    id_number = forms.CharField(
        label=_("身份证号"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "data-no-draft": True}),
        help_text=_("加密保存，页面上只显示首尾几位。持其他证件的可不填。"),
    )
    phone = forms.CharField(label=_("手机号"), required=False, widget=_telephone(), help_text=_("加密保存。"))
    post = forms.CharField(label=_("岗位"), max_length=60, required=False)
    employer = OrganisationField(
        label=_("用人单位"), required=False, help_text=_("新就业形态劳动者没有固定单位的，不填。")
    )

    clean_id_number = _rule(clean_id_number, "id_number")
    clean_phone = _rule(clean_phone, "phone")


class TransferForm(forms.Form):
    """转会."""

    to = OrganisationField(label=_("转入哪个工会"), help_text=_("全称、简称或统一社会信用代码。"))
    document = forms.CharField(
        label=_("凭据"), max_length=80, required=False, help_text=_("转会介绍信编号等，可不填。")
    )


class UnmaskForm(forms.Form):
    """查看全文: what for."""

    purpose = forms.CharField(
        label=_("查看用途"),
        min_length=4,
        max_length=200,
        help_text=_("例如：核对 2024 年疗休养报名人身份。会记入经过。"),
    )


# Accounts and offices


class OpenAccountForm(forms.Form):
    """开通账号."""

    name = forms.CharField(label=_("姓名"), min_length=2, max_length=40)
    phone = forms.CharField(
        label=_("手机号"),
        required=False,
        widget=_telephone(),
        help_text=_("用它登录。手机号和邮箱至少填一个。"),
    )
    email = forms.EmailField(label=_("电子邮箱"), required=False)

    clean_phone = _rule(clean_phone, "phone")


class AppointForm(forms.Form):
    """任命."""

    role = forms.ChoiceField(
        label=_("职务"),
        choices=[("", _("请选择")), *Role.choices],
        error_messages={"required": _("请选择要任命的职务")},
    )
    org = OrganisationField(label=_("在哪个组织"), help_text=_("职务只对这个组织和它的下级有效。"))
    since = forms.DateField(
        label=_("任职日期"), required=False, widget=forms.DateInput(), help_text=_("不填为今天。")
    )


class EndOfficeForm(forms.Form):
    """离任."""

    until = forms.DateField(
        label=_("离任日期"),
        required=False,
        widget=forms.DateInput(),
        help_text=_("最后一天仍在任；不填为今天。"),
    )


# Consent


class ConsentField(forms.BooleanField):
    """A box nobody has ticked beforehand, for one purpose; the text stands beside it.

    Put ``{% consent_text "share_entries" %}`` above it, and call ``actions.give_consent`` with the
    text's version in the transaction of the form.
    """

    def __init__(self, text: ConsentText, required: bool = True) -> None:
        self.text = text
        label = _("我已阅读上面的说明，同意“%(title)s”") % {"title": text.title}
        super().__init__(label=label, required=required)
