from django.apps import AppConfig


class FilesConfig(AppConfig):
    name = "lianxi.kernel.files"
    label = "files"
    verbose_name = "附件"
