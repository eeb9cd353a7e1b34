from django.apps import AppConfig


class ConferenceConfig(AppConfig):
    name = "lianxi.domains.conference"
    label = "conference"
    verbose_name = "联席会议"
