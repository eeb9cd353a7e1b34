from django.apps import AppConfig


class NewsConfig(AppConfig):
    name = "lianxi.domains.news"
    label = "news"
    verbose_name = "新闻"
