from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "lianxi.kernel.web"
    label = "web"
    verbose_name = "界面"
