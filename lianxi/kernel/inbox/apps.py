from django.apps import AppConfig


class InboxConfig(AppConfig):
    name = "lianxi.kernel.inbox"
    label = "inbox"
    verbose_name = "消息"
