from django.apps import AppConfig


class TrailConfig(AppConfig):
    name = "lianxi.kernel.trail"
    label = "trail"
    verbose_name = "经过"
