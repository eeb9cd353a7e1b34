"""How django-allauth meets our accounts: phones by blind index, no open sign-up, lock-out, the trail."""

from __future__ import annotations

import base64
from typing import Any

import segno
from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django import forms
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.kernel import sms
from lianxi.kernel.people.models import User
from lianxi.kernel.people.rules import clean_phone
from lianxi.kernel.refusal import Refused
from lianxi.kernel.sealed.cipher import seal, unseal
from lianxi.kernel.trail import actions as trail

WRONG = _("账号或密码不对。连续输错 5 次，这个账号会锁定 15 分钟。")
LOCKED = _(
    "连续输错 5 次，为保护账号已锁定 15 分钟，其间密码正确也不能登录。"
    "请 15 分钟后再试；忘了密码，可用验证码登录或找回密码；不是您本人在试，请告诉本单位的组织管理员。"
)


class PhoneField(forms.CharField):
    """A mobile number in any usual spelling."""

    widget = forms.TextInput(attrs={"type": "tel", "autocomplete": "tel", "inputmode": "tel"})

    def clean(self, value: str) -> str:
        text = super().clean(value)
        try:
            return clean_phone(text) if text else ""
        except Refused as refusal:
            raise forms.ValidationError(str(refusal)) from refusal


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are opened by one's union, so that every one has a home."""

    # One answer for a wrong password and for an unknown account: nobody learns who has one.
    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": WRONG,
        "phone_password_mismatch": WRONG,
        "username_password_mismatch": WRONG,
        "invalid_login": WRONG,
        "too_many_login_attempts": LOCKED,
        "account_inactive": _("这个账号已经停用，请与所属单位的组织管理员联系。"),
        "incorrect_password": _("密码不对，请再输一次。"),
        "enter_current_password": _("请先输入现在的密码。"),
        "incorrect_code": _("验证码不对或已过期，请输入最新的一组。"),
        "select_only_one": _("手机号和邮箱填一个就可以。"),
        "rate_limited": _("操作太频繁，请过一会儿再试。"),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """To the workbench; without an office in use to one's own page, or to what opens it."""
        user = request.user
        if user.is_authenticated and user.office is None:
            return reverse("people:unlock" if user.locked_offices else "people:me")
        return super().get_login_redirect_url(request)

    # Phones

    def phone_form_field(self, **kwargs: Any) -> forms.Field:
        return PhoneField(**({"label": _("手机号")} | kwargs))

    def get_user_by_phone(self, phone: str) -> User | None:
        return User.objects.with_phone(phone).first()

    def get_phone(self, user: User) -> tuple[str, bool] | None:
        return (user.phone, user.phone_verified_at is not None) if user.phone else None

    def set_phone(self, user: User, phone: str, verified: bool) -> None:
        user.phone = phone
        user.phone_verified_at = timezone.now() if verified else None
        user.save(update_fields=["phone", "phone_index", "phone_verified_at"])

    def set_phone_verified(self, user: User, phone: str) -> None:
        self.set_phone(user, phone, verified=True)

    def send_verification_code_sms(self, user: User, phone: str, code: str, **kwargs: Any) -> None:
        sms.sender().send(phone, f"验证码 {code},15分钟内有效，请勿告诉他人。")

    # Lock-out, and what the trail keeps

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """One door per account, whichever name it is tried by; unknown names have one each."""
        user = self._account_of(credentials)
        return f"account:{user.pk}" if user else f"name:{_name_in(credentials)}"

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        if user := self._account_of(credentials):
            trail.record(
                "account.sign_in_failed", user, by=None, what="登录失败：密码不对", note=self._from(request)
            )

    def login(self, request: HttpRequest, user: User) -> None:
        super().login(request, user)
        user.address = self.get_client_ip(request)
        trail.record("account.signed_in", user, by=user, what="登录")

    def set_password(self, user: User, password: str) -> None:
        user.must_change_password = False
        super().set_password(user, password)
        trail.record("account.password_changed", user, by=user, what="修改了密码")

    def _account_of(self, credentials: dict[str, Any]) -> User | None:
        if phone := credentials.get("phone"):
            return self.get_user_by_phone(phone)
        return User.objects.filter(email__iexact=credentials.get("email") or "").first()

    def _from(self, request: HttpRequest) -> str:
        return f"来自 {self.get_client_ip(request)}"


def _name_in(credentials: dict[str, Any]) -> str:
    return str(
        next((credentials[n] for n in ("phone", "email", "username") if credentials.get(n)), "")
    ).lower()


class MFAAdapter(DefaultMFAAdapter):
    """Second factors: secrets sealed, the square code drawn without any call outside."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": _("验证码不对或已过期，请输入验证器上最新的 6 位数字。"),
    }
    PLACE = "mfa_authenticator:data"

    def encrypt(self, text: str) -> str:
        return base64.b64encode(seal(text, place=self.PLACE)).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return unseal(base64.b64decode(encrypted_text), place=self.PLACE)

    def build_totp_svg(self, url: str) -> str:
        return segno.make(url, error="m").svg_inline(scale=5, border=4, light="#fff", omitsize=True)

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return super().get_public_key_credential_rp_entity() | {"name": "联席"}

    def generate_authenticator_name(self, user: User, type: Authenticator.Type) -> str:  # noqa: A002
        number = Authenticator.objects.filter(user=user, type=type).count() + 1
        return str(_("第 %(number)s 把钥匙") % {"number": number})

    def send_notification_mail(self, template_prefix: str, user: User, *args: Any, **kwargs: Any) -> None:
        """Called for every change of second factors: the place where the trail learns of it."""
        what = CHANGES.get(template_prefix.rpartition("/")[2])
        if what:
            trail.record("account.second_factor", user, by=user, what=what)
        super().send_notification_mail(template_prefix, user, *args, **kwargs)


CHANGES = {
    "totp_activated": "启用了验证器",
    "totp_deactivated": "停用了验证器",
    "webauthn_added": "添加了安全密钥",
    "webauthn_removed": "删除了安全密钥",
    "recovery_codes_generated": "重新生成了恢复码",
}
