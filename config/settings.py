"""Settings, from the environment. ``docs/reference/settings.md`` lists every variable.

``LIANXI_MODE`` is ``production`` unless said otherwise. Production refuses to start with an
unsafe default and says which; ``demo`` and ``test`` make their own keys and database.
"""

from __future__ import annotations

import base64
import hashlib
import os
import secrets
from datetime import timedelta
from urllib.parse import urlsplit

import dj_database_url
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from config import postgres

BASE_DIR = postgres.PROJECT
HOME = postgres.home()
MODE = os.environ.get("LIANXI_MODE", "production")
if MODE not in {"production", "demo", "test"}:
    raise ImproperlyConfigured(f"LIANXI_MODE 只能是 production、demo 或 test,现在是 {MODE}")
PRODUCTION = MODE == "production"
DEBUG = False


def _kept_secret(name: str) -> str:
    """A secret of this checkout, made once (demo and tests only)."""
    path = HOME / "secrets" / name
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(48))
    return path.read_text()


def _sealing_key(secret: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(secret.encode()).digest()).decode()


def _numbered(text: str) -> dict[int, str]:
    """``1:KEY,2:KEY`` → ``{1: KEY, 2: KEY}``."""
    return {int(n): key for n, _colon, key in (part.partition(":") for part in text.split(","))}


def _missing_in_production() -> list[str]:
    needed = {
        "SECRET_KEY": "签名密钥，50 个以上随机字符",
        "DATABASE_URL": "数据库地址，postgresql://…",
        "ALLOWED_HOSTS": "本站域名，逗号分隔",
        "SEALING_KEYS": "敏感字段加密密钥，1:base64(32 字节)",
        "INDEX_KEY": "盲索引密钥，base64(32 字节)",
        "MAIL_URL": "发信地址，smtp://user:password@host:port 或 console:",
    }
    problems = [f"缺少 {name}({what})" for name, what in needed.items() if not os.environ.get(name)]
    if len(os.environ.get("SECRET_KEY", "x" * 50)) < 50:
        problems.append("SECRET_KEY 太短，至少 50 个字符")
    if "*" in os.environ.get("ALLOWED_HOSTS", ""):
        problems.append("ALLOWED_HOSTS 不能是 *")
    return problems


if PRODUCTION:
    if problems := _missing_in_production():
        raise ImproperlyConfigured("不能启动：" + ";".join(problems))
    SECRET_KEY = os.environ["SECRET_KEY"]
    ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")
    SEALING_KEYS = _numbered(os.environ["SEALING_KEYS"])
    INDEX_KEY = os.environ["INDEX_KEY"]
    DATABASE_URL = os.environ["DATABASE_URL"]
else:
    from config import clock

    clock.install(HOME / "demo-clock" if MODE == "demo" else None)
    SECRET_KEY = _kept_secret("secret-key")
    ALLOWED_HOSTS = ["127.0.0.1", "localhost", "testserver"]
    SEALING_KEYS = {1: _sealing_key(_kept_secret("sealing"))}
    INDEX_KEY = _sealing_key(_kept_secret("index"))
    DATABASE_URL = os.environ.get("DATABASE_URL", "") or postgres.running(MODE).url()
MAIL_URL = os.environ.get("MAIL_URL", "console:")

SITE_ADDRESS = os.environ.get("SITE_ADDRESS", "http://127.0.0.1:8000")
CSRF_TRUSTED_ORIGINS = [SITE_ADDRESS] if PRODUCTION else []
IS_HTTPS = SITE_ADDRESS.startswith("https://")

INSTALLED_APPS = [
    "lianxi.portal",
    "lianxi.portal.intake",
    "lianxi.domains.conference",
    "lianxi.domains.news",
    "lianxi.kernel.deadlines",
    "lianxi.kernel.documents",
    "lianxi.kernel.spreadsheets",
    "lianxi.kernel.inbox",
    "lianxi.kernel.jobs",
    "lianxi.kernel.files",
    "lianxi.kernel.rulebook",
    "lianxi.kernel.people",
    "lianxi.kernel.orgs",
    "lianxi.kernel.trail",
    "lianxi.kernel.web",
    "procrastinate.contrib.django",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "wagtail.contrib.redirects",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.admin",
    "wagtail",
    "modelsearch",
    "modelcluster",
    "taggit",
    "django_htmx",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "lianxi.kernel.web.middleware.PublicPageCache",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "lianxi.kernel.web.middleware.look",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "lianxi.kernel.people.middleware.acting_office",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "lianxi.kernel.web.middleware.refused",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "lianxi.portal.urls"
WSGI_APPLICATION = "config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "lianxi.kernel.web.context.look",
                "lianxi.portal.context.site",
            ]
        },
    }
]

# --- Data -----------------------------------------------------------------------------------
DATABASES = {"default": dj_database_url.parse(DATABASE_URL, conn_max_age=600, conn_health_checks=True)}
DATABASES["default"]["DISABLE_SERVER_SIDE_CURSORS"] = True  # PgBouncer-safe
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHE_URL = os.environ.get("CACHE_URL", "")
_cache: dict[str, object]
if CACHE_URL:
    _cache = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": CACHE_URL}
elif MODE == "test":
    # Tests run side by side; each worker has a memory of its own.
    _cache = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
else:
    # Shared by all processes of one machine, without a server.
    _cache = {"BACKEND": "django.core.cache.backends.filebased.FileBasedCache", "LOCATION": HOME / "cache"}
CACHES = {"default": _cache}

# --- Language and time ----------------------------------------------------------------------
LANGUAGE_CODE = "zh-hans"
LANGUAGES = [("zh-hans", _("简体中文")), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "Asia/Shanghai"
USE_TZ = True

# --- Files ----------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = HOME / "static"
MEDIA_ROOT = HOME / "media"
MEDIA_URL = "/media/"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if PRODUCTION
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = not PRODUCTION
FILE_UPLOAD_PERMISSIONS = 0o600
DATA_UPLOAD_MAX_MEMORY_SIZE = 10 * 1024 * 1024
MAX_UPLOAD_BYTES = 20 * 1024 * 1024

# --- Accounts -------------------------------------------------------------------------------
INSTALLED_APPS.insert(INSTALLED_APPS.index("allauth.socialaccount"), "allauth.usersessions")
AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [
    # Tests sign in a thousand times; nobody keeps their passwords.
    "django.contrib.auth.hashers.MD5PasswordHasher"
    if MODE == "test"
    else "django.contrib.auth.hashers.ScryptPasswordHasher"
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "workbench:home"
LOGOUT_REDIRECT_URL = "home"
ACCOUNT_ADAPTER = "lianxi.kernel.people.adapter.AccountAdapter"
ACCOUNT_FORMS = {
    "login": "lianxi.kernel.people.forms.SignInForm",
    "request_login_code": "lianxi.kernel.people.forms.SignInCodeForm",
}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email", "phone"}
# Nobody signs up; but whoever lacks a field required here could not sign in, so the phone is not.
ACCOUNT_SIGNUP_FIELDS = ["email*", "phone", "password1*", "password2*"]
# The union that opens an account vouches for its phone.
ACCOUNT_PHONE_VERIFICATION_ENABLED = False
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = "[联席] "
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_PREVENT_ENUMERATION = True
# Five failures lock the account's door for a quarter of an hour (GB/T 22239, level 3).
ACCOUNT_RATE_LIMITS = {"login_failed": "20/15m/ip,5/15m/key"}
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if os.environ.get("BEHIND_PROXY") else 0
# The content security policy forbids forms that lead to another site, so the way there is a link.
SOCIALACCOUNT_LOGIN_ON_GET = True
SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_PROVIDERS = {
    "openid_connect": {
        "APPS": [
            {
                "provider_id": "oidc",
                "name": os.environ.get("OIDC_NAME", "OpenID Connect"),
                "client_id": os.environ["OIDC_CLIENT_ID"],
                "secret": os.environ.get("OIDC_SECRET", ""),
                "settings": {"server_url": os.environ["OIDC_SERVER_URL"]},
            }
        ]
        if "OIDC_CLIENT_ID" in os.environ
        else []
    }
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not PRODUCTION
MFA_TOTP_ISSUER = "Lianxi"
MFA_TOTP_TOLERANCE = 1  # steps of 30 s: telephones are not always on time
MFA_FORMS = {
    "authenticate": "lianxi.kernel.people.forms.SecondFactorForm",
    "reauthenticate": "lianxi.kernel.people.forms.SecondFactorAgainForm",
    "activate_totp": "lianxi.kernel.people.forms.ActivateForm",
}
MFA_ADAPTER = "lianxi.kernel.people.adapter.MFAAdapter"
# Who administers needs two factors before the office opens (GB/T 22239, level 3).
MFA_REQUIRED_ROLES = {"org_admin", "security_admin", "auditor"} if PRODUCTION else set()
SESSION_COOKIE_AGE = int(timedelta(hours=8).total_seconds())
SESSION_EXPIRE_AT_BROWSER_CLOSE = True

# --- Messages to people ----------------------------------------------------------------------
_mail = urlsplit(MAIL_URL)
if MODE == "test":
    EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
elif _mail.scheme.startswith("smtp"):
    EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    EMAIL_HOST, EMAIL_PORT = _mail.hostname, _mail.port or 25
    EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _mail.username or "", _mail.password or ""
    EMAIL_USE_TLS = _mail.scheme == "smtp+tls"
else:
    EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
DEFAULT_FROM_EMAIL = os.environ.get("MAIL_FROM", "lianxi@localhost")
SMS_BACKEND = os.environ.get("SMS_BACKEND", "lianxi.kernel.sms.ConsoleSms")

# --- Content --------------------------------------------------------------------------------
WAGTAIL_SITE_NAME = "联席"
WAGTAILADMIN_BASE_URL = SITE_ADDRESS
WAGTAILADMIN_LOGIN_URL = "/accounts/login/"
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_I18N_ENABLED = False
WAGTAILADMIN_COMMENTS_ENABLED = False
WAGTAIL_DATETIME_FORMAT = "%Y-%m-%d %H:%M:%S"  # news is dated to the second
WAGTAILIMAGES_EXTENSIONS = ["jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = MAX_UPLOAD_BYTES
# Editors hold no right to publish: the last review of another person does.
WAGTAIL_FINISH_WORKFLOW_ACTION = "lianxi.domains.news.finish.publish_reviewed"
WAGTAILADMIN_PERMITTED_LANGUAGES = [("zh-hans", "简体中文"), ("en", "English")]
WAGTAILDOCS_EXTENSIONS = ["pdf", "docx", "xlsx"]
MODELSEARCH_BACKENDS = {"default": {"BACKEND": "lianxi.kernel.search.wagtail", "SEARCH_CONFIG": "simple"}}

# --- Safety ---------------------------------------------------------------------------------
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = IS_HTTPS
SECURE_SSL_REDIRECT = IS_HTTPS
SECURE_HSTS_SECONDS = 31536000 if IS_HTTPS else 0
if os.environ.get("BEHIND_PROXY"):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
CONTENT_SECURITY_POLICY = {
    # Wagtail's admin needs inline styles and scripts of its own; nothing else does.
    "EXCLUDE_URL_PREFIXES": ("/admin/",),
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [SELF],
    },
}
# The component book, for demo and tests only.
STYLEGUIDE = not PRODUCTION

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
