from django.apps import AppConfig


class IntakeConfig(AppConfig):
    name = "lianxi.portal.intake"
    label = "intake"
    verbose_name = "读入文章"
