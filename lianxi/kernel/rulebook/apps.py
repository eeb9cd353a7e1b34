from django.apps import AppConfig


class RulebookConfig(AppConfig):
    name = "lianxi.kernel.rulebook"
    label = "rulebook"
    verbose_name = "规则库"
