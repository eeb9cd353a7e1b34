from django.apps import AppConfig


class OrgsConfig(AppConfig):
    name = "lianxi.kernel.orgs"
    label = "orgs"
    verbose_name = "组织"
