from django.apps import AppConfig


class JobsConfig(AppConfig):
    name = "lianxi.kernel.jobs"
    label = "jobs"
    verbose_name = "长任务"
