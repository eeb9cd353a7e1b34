from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "lianxi.kernel.people"
    label = "people"
    verbose_name = "人员"
