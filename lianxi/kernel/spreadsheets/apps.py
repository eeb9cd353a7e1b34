from django.apps import AppConfig


class SpreadsheetsConfig(AppConfig):
    name = "lianxi.kernel.spreadsheets"
    label = "spreadsheets"
    verbose_name = "表格"
