from django.apps import AppConfig


class DeadlinesConfig(AppConfig):
    name = "lianxi.kernel.deadlines"
    label = "deadlines"
    verbose_name = "期限"
