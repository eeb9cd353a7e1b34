"""The site as it is, and one trivial view beside its pages (``benchmarks.pages``)."""

from config import clock
from config.settings import *  # noqa: F403
from config.settings import HOME
from lianxi.portal.demo.__main__ import TODAY

ROOT_URLCONF = "benchmarks.urls"
# As in production: no look into the file system for every address that is not a static file.
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = False
STATIC_ROOT = HOME / "benchmark-static"
STATIC_ROOT.mkdir(exist_ok=True)
# In a folder of its own: tests that run meanwhile would throw our pages away.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": str(HOME / "benchmark-cache"),
    }
}
clock.move_to(*TODAY)
