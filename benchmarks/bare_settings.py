"""Django with nothing in it: what granian and Django's WSGI handler cost by themselves."""

SECRET_KEY = "nothing is signed here"
ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = "benchmarks.bare_urls"
WSGI_APPLICATION = "config.wsgi.application"
