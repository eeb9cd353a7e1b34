"""Signing in as people do it: a code from the telephone, a key of one's own."""

from __future__ import annotations

import time
from urllib.parse import urlsplit

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from playwright.sync_api import Page, expect

from lianxi.kernel.people.models import User
from tests import factories

PASSWORD = factories.PASSWORD


@pytest.fixture
def officer(officer_of) -> User:
    """An officer nobody has locked out in an earlier run."""
    user = officer_of("沪")
    user.name, user.email = "林望舒", f"lin{time.time_ns()}@example.org"
    user.set_password(PASSWORD)
    user.save()
    return user


@pytest.fixture
def key(page: Page) -> None:
    """A virtual security key that knows its owner by a fingerprint."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
    }
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def by_password(page: Page, user: User) -> None:
    page.goto("/accounts/login/")
    page.get_by_label("手机号或电子邮箱").fill(user.email)
    page.get_by_label("密码").fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="登录", exact=True).click()


def confirm_it_is_me(page: Page) -> None:
    """Changing how one signs in asks again, unless one has just signed in."""
    if "reauthenticate" in page.url:
        page.get_by_label("密码").fill(PASSWORD)
        page.get_by_role("button", name="确认").click()


def code_of_now(secret: str) -> str:
    return format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))


def path(page: Page) -> str:
    return urlsplit(page.url).path


def sign_out(page: Page) -> None:
    page.goto("/accounts/logout/")
    page.get_by_role("main").get_by_role("button", name="退出登录").click()


def test_a_telephone_becomes_the_second_factor(page, officer, axe, shot):
    by_password(page, officer)
    page.goto("/accounts/2fa/totp/activate/")
    confirm_it_is_me(page)
    axe(page)
    shot(page, "totp-activate")
    page.get_by_text("扫不了？手工输入密钥").click()
    secret = page.locator("details p").inner_text()
    page.locator("[name=code]").fill(code_of_now(secret))
    page.get_by_role("button", name="启用").click()
    expect(page.get_by_text("恢复码").first).to_be_visible()
    sign_out(page)

    by_password(page, officer)
    expect(page).to_have_url("/accounts/2fa/authenticate/")
    axe(page)
    shot(page, "totp-sign-in")
    page.locator("[name=code]").fill(code_of_now(secret))
    page.get_by_role("button", name="登录", exact=True).last.click()
    expect(page).to_have_url("/workbench/")


def test_a_key_is_added_and_signs_in_without_a_password(page, officer, key, axe, shot):
    by_password(page, officer)
    page.goto("/accounts/2fa/webauthn/add/")
    confirm_it_is_me(page)
    axe(page)
    shot(page, "key-add")
    page.get_by_label("给它起个名").fill("办公室电脑的指纹")
    page.get_by_label("设为通行密钥：以后不输密码也能登录").check()
    page.get_by_role("button", name="添加").click()
    expect(page.get_by_text("恢复码").first).to_be_visible()
    assert [str(known) for known in Authenticator.objects.filter(user=officer, type="webauthn")] == [
        "办公室电脑的指纹"
    ]
    page.goto("/accounts/2fa/webauthn/")
    axe(page)
    shot(page, "keys")
    sign_out(page)

    page.goto("/accounts/login/")
    page.get_by_role("button", name="用通行密钥登录").click()
    expect(page).to_have_url("/workbench/")


def test_the_lock_out_says_how_long_and_what_to_do(page, officer, axe, shot):
    for _ in range(5):
        page.goto("/accounts/login/")
        page.get_by_label("手机号或电子邮箱").fill(officer.email)
        page.get_by_label("密码").fill("wrong-wrong-wrong")
        page.get_by_role("main").get_by_role("button", name="登录", exact=True).click()
    by_password(page, officer)
    expect(page.get_by_role("alert")).to_contain_text("已锁定 15 分钟")
    axe(page)
    shot(page, "locked-out")


@pytest.mark.parametrize(
    "address",
    ["/accounts/login/", "/accounts/signup/", "/accounts/password/reset/", "/accounts/login/code/"],
)
def test_the_pages_before_signing_in_are_accessible(page, alliance, axe, address):
    page.goto(address)
    axe(page)
