"""Signing in: by phone or e-mail, locked after five failures, telling nobody who has an account."""

import re
import time
from itertools import count

import pytest
from allauth.core.internal import ratelimit
from allauth.mfa.adapter import get_adapter as mfa
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.core import mail
from django.urls import reverse

from lianxi.kernel.people.models import User
from lianxi.kernel.trail.models import Event
from tests import factories

pytestmark = pytest.mark.django_db
LOGIN = "/accounts/login/"
PASSWORD = factories.PASSWORD
SECRET = "JBSWY3DPEHPK3PXP"
_place = count(1)


@pytest.fixture(autouse=True)
def place(client):
    """The limits live in the real cache: each test comes from an address of its own."""
    stamp = time.time_ns() + next(_place)
    client.defaults["REMOTE_ADDR"] = f"10.{stamp >> 16 & 255}.{stamp >> 8 & 255}.{stamp & 255}"
    return client.defaults["REMOTE_ADDR"]


@pytest.fixture
def user(db):
    """Somebody new each time: a lock of an earlier run must not reach this one."""
    number = time.time_ns() % 10**8
    return User.objects.create_user(
        name="何一帆", email=f"he{number}@example.org", phone=f"139{number:08d}", password=PASSWORD
    )


def sign_in(client, login, password=PASSWORD):
    return client.post(LOGIN, {"login": login, "password": password})


def said(answer) -> str:
    """The words of a refused form, without what is the visitor's own."""
    return " ".join(answer.context["form"].non_field_errors())


def is_signed_in(client) -> bool:
    return "_auth_user_id" in client.session


def code_now() -> str:
    return format_hotp_value(hotp_value(SECRET, next(iter(yield_hotp_counters_from_time()))))


class TestByPassword:
    @pytest.mark.parametrize("spelled", ["{phone}", "+86 {phone}", " {phone} ", "{email}", "{EMAIL}"])
    def test_by_phone_or_email_in_any_usual_spelling(self, client, user, spelled):
        sign_in(client, spelled.format(phone=user.phone, email=user.email, EMAIL=user.email.upper()))
        assert is_signed_in(client)

    def test_an_account_with_an_email_only_and_one_with_a_phone_only(self, client, db):
        stamp = time.time_ns() % 10**8
        for name in ({"email": f"only{stamp}@example.org"}, {"email": "", "phone": f"137{stamp:08d}"}):
            User.objects.create_user(name="甲", password=PASSWORD, **name)
            sign_in(client, next(value for value in name.values() if value))
            assert is_signed_in(client)
            client.logout()

    def test_a_sign_in_is_in_the_trail_with_its_address(self, client, user, place):
        sign_in(client, user.phone)
        event = Event.objects.of(user).get()
        assert (event.what, event.actor_id, event.address) == ("登录", user.pk, place)

    def test_the_session_gets_a_new_key(self, client, user):
        client.get("/accounts/login/")
        session = client.session
        session["kept"] = "from before"
        session.save()
        client.cookies["sessionid"] = before = session.session_key
        sign_in(client, user.phone)
        assert client.session.session_key != before

    def test_an_officer_lands_in_the_workbench_and_a_member_on_his_own_page(self, client, user, federations):
        assert sign_in(client, user.phone).url == reverse("people:me")
        client.logout()
        user.offices_held.create(role="officer", org=federations["沪"])
        assert sign_in(client, user.phone).url == reverse("workbench:home")

    def test_a_closed_account_does_not_sign_in(self, client, user):
        User.objects.filter(pk=user.pk).update(is_active=False)
        answer = sign_in(client, user.phone)
        assert (answer.url, is_signed_in(client)) == (reverse("account_inactive"), False)


class TestLockOut:
    def fail(self, client, login, times=5):
        return [said(sign_in(client, login, f"wrong-{n}")) for n in range(times)][-1]

    @pytest.mark.parametrize("name", ["phone", "email"])
    def test_after_five_failures_even_the_right_password_waits(self, client, user, name):
        login = getattr(user, name)
        self.fail(client, login)
        refusal = said(sign_in(client, login))
        assert is_signed_in(client) is False
        assert "已锁定 15 分钟" in refusal
        assert "请 15 分钟后再试" in refusal

    def test_four_failures_do_not_lock(self, client, user):
        self.fail(client, user.phone, times=4)
        sign_in(client, user.phone)
        assert is_signed_in(client)

    def test_the_door_is_the_accounts_whichever_name_is_tried(self, client, user):
        self.fail(client, user.phone, times=3)
        self.fail(client, f"+86{user.phone}", times=1)
        self.fail(client, user.email.upper(), times=1)
        assert "已锁定" in said(sign_in(client, user.email))

    def test_one_locked_phone_does_not_lock_another(self, client, user):
        other = User.objects.create_user(
            name="乙", phone=f"136{time.time_ns() % 10**8:08d}", password=PASSWORD, email=""
        )
        self.fail(client, user.phone, times=6)
        sign_in(client, other.phone)
        assert is_signed_in(client)

    def test_it_holds_from_every_address(self, client, user):
        self.fail(client, user.phone)
        client.defaults["REMOTE_ADDR"] = "10.99.99.99"
        assert "已锁定" in said(sign_in(client, user.phone))

    def test_a_quarter_of_an_hour_later_the_door_is_open(self, client, user, monkeypatch):
        self.fail(client, user.phone)
        later = time.time() + 15 * 60 + 1
        monkeypatch.setattr(ratelimit.time, "time", lambda: later)
        sign_in(client, user.phone)
        assert is_signed_in(client)

    def test_a_success_does_not_wipe_the_failures(self, client, user):
        self.fail(client, user.phone, times=4)
        sign_in(client, user.phone)
        client.logout()
        self.fail(client, user.phone, times=1)
        assert "已锁定" in said(sign_in(client, user.phone))

    def test_failures_are_in_the_trail(self, client, user):
        self.fail(client, user.phone, times=2)
        assert [event.what for event in Event.objects.of(user)] == ["登录失败：密码不对"] * 2


class TestNobodyLearnsWhoHasAnAccount:
    @pytest.mark.parametrize("unknown", ["13700000001", "nobody@example.org", "谁也不是"])
    def test_a_wrong_password_and_an_unknown_name_get_one_answer(self, client, user, unknown):
        assert said(sign_in(client, user.phone, "wrong")) == said(sign_in(client, unknown, "wrong"))

    def test_unknown_names_are_locked_like_known_ones(self, client, db):
        login = f"nobody{time.time_ns()}@example.org"
        for n in range(5):
            sign_in(client, login, f"wrong-{n}")
        assert "已锁定" in said(sign_in(client, login))

    def test_a_reset_answers_alike_and_writes_to_known_addresses_only(self, client, user):
        answers = [
            client.post(reverse("account_reset_password"), {"email": email}).url
            for email in (user.email, f"nobody{time.time_ns()}@example.org")
        ]
        assert answers == [reverse("account_reset_password_done")] * 2
        assert [message.to for message in mail.outbox] == [[user.email]]

    def test_a_code_is_asked_for_alike_and_sent_to_known_phones_only(self, client, user, capsys):
        for phone in (user.phone, "13700000002"):
            assert client.post(reverse("account_request_login_code"), {"phone": phone}).url == reverse(
                "account_confirm_login_code"
            )
        assert re.findall(r"\[短信\] (\d+)", capsys.readouterr().err) == [user.phone]


class TestOtherWaysIn:
    def test_a_code_sent_to_the_phone_signs_in(self, client, user, capsys):
        client.post(reverse("account_request_login_code"), {"phone": user.phone})
        code = re.search(r"验证码 (\S+?),", capsys.readouterr().err).group(1)
        client.post(reverse("account_confirm_login_code"), {"code": code})
        assert is_signed_in(client)

    def test_a_link_in_the_mail_sets_a_new_password(self, client, user):
        client.post(reverse("account_reset_password"), {"email": user.email})
        message = mail.outbox[0]
        link = re.search(r"/accounts/password/reset/key/\S+", message.body).group(0)
        page = client.get(link, follow=True)
        new = "a-new-long-password-2024"
        client.post(page.redirect_chain[-1][0], {"password1": new, "password2": new})
        sign_in(client, user.phone, new)
        assert (message.subject, is_signed_in(client)) == ("[联席] 重设密码", True)

    def test_a_used_up_link_says_what_to_do(self, client, db):
        assert "这个链接已经失效" in client.get("/accounts/password/reset/key/abc-def/").content.decode()

    def test_nobody_signs_up_by_himself(self, client, db):
        page = client.get(reverse("account_signup"))
        assert "账号由所在工会开通" in page.content.decode()
        client.post(reverse("account_signup"), {"email": "new@example.org", "password1": PASSWORD})
        assert not User.objects.filter(email="new@example.org").exists()

    def test_no_provider_is_offered_unless_one_is_configured(self, client, db, settings):
        assert "统一身份认证" not in client.get(LOGIN).content.decode()
        settings.SOCIALACCOUNT_PROVIDERS = {
            "openid_connect": {
                "APPS": [
                    {
                        "provider_id": "oidc",
                        "name": "上海工会统一身份认证",
                        "client_id": "lianxi",
                        "secret": "s",
                        "settings": {"server_url": "https://id.example.org"},
                    }
                ]
            }
        }
        page = client.get(LOGIN).content.decode()
        assert "用上海工会统一身份认证登录" in page
        assert "/accounts/oidc/oidc/login/" in page


class TestFirstPassword:
    def test_it_must_be_changed_before_the_office_opens(self, client, user, federations):
        user.offices_held.create(role="officer", org=federations["沪"])
        User.objects.filter(pk=user.pk).update(must_change_password=True)
        assert sign_in(client, user.phone).url == reverse("people:unlock")
        assert client.get(reverse("orgs:tree")).url == reverse("people:unlock")
        new = "my-own-long-password-2024"
        facts = {"oldpassword": PASSWORD, "password1": new, "password2": new}
        client.post(reverse("account_change_password"), facts)
        user.refresh_from_db()
        assert (user.must_change_password, client.get(reverse("orgs:tree")).status_code) == (False, 200)
        assert "修改了密码" in [event.what for event in Event.objects.of(user)]

    @pytest.mark.parametrize("weak", ["short-1", "123456789012", "password1234"])
    def test_a_weak_password_is_refused(self, client, user, weak):
        client.force_login(user)
        facts = {"oldpassword": PASSWORD, "password1": weak, "password2": weak}
        assert client.post(reverse("account_change_password"), facts).context["form"].errors["password1"]


class TestSecondFactor:
    @pytest.fixture
    def with_totp(self, user):
        TOTP.activate(user, SECRET)
        return user

    def test_the_password_alone_does_not_sign_in(self, client, with_totp):
        assert sign_in(client, with_totp.phone).url.startswith(reverse("mfa_authenticate"))
        assert is_signed_in(client) is False

    def test_the_code_of_the_moment_does(self, client, with_totp):
        sign_in(client, with_totp.phone)
        client.post(reverse("mfa_authenticate"), {"code": code_now()})
        assert is_signed_in(client)

    def test_five_wrong_codes_lock_as_passwords_do(self, client, with_totp):
        sign_in(client, with_totp.phone)
        for _ in range(5):
            client.post(reverse("mfa_authenticate"), {"code": "000000"})
        answer = client.post(reverse("mfa_authenticate"), {"code": code_now()})
        assert "已锁定 15 分钟" in str(answer.context["form"].errors)

    def test_secrets_are_sealed_in_the_database(self, with_totp):
        stored = Authenticator.objects.get(user=with_totp).data["secret"]
        assert (SECRET in stored, mfa().decrypt(stored)) == (False, SECRET)

    def test_the_square_code_is_drawn_here(self, client, user):
        client.force_login(user)
        session = client.session
        session["account_authentication_methods"] = [{"method": "password", "at": time.time()}]
        session["account_authentication_methods_user"] = str(user.pk)
        session.save()
        page = client.get(reverse("mfa_activate_totp"), follow=True)
        if page.redirect_chain:
            page = client.post(page.redirect_chain[-1][0], {"password": PASSWORD}, follow=True)
        body = page.content.decode()
        assert "<svg" in body
        assert "用手机扫一下" in body

    def test_who_administers_is_led_to_enrolment(self, client, user, federations, settings):
        settings.MFA_REQUIRED_ROLES = {"org_admin"}
        user.offices_held.create(role="org_admin", org=federations["沪"])
        assert sign_in(client, user.phone).url == reverse("people:unlock")
        page = client.get(reverse("people:unlock")).content.decode()
        assert "加一道登录验证" in page
        assert reverse("mfa_index") in page
        TOTP.activate(user, SECRET)
        assert client.get(reverse("people:unlock")).url == reverse("workbench:home")
