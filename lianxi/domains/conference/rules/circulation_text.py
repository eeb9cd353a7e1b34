"""The text that is put before the federations, frozen with the circular."""

from __future__ import annotations

from django.utils.translation import gettext as _

from lianxi.domains.conference.models import PaperVersion, Topic


def text_of(topic: Topic | None, version: PaperVersion | None) -> str:
    """All there is to comment on, in reading order."""
    if topic is not None:
        return _of_topic(topic)
    return _of_version(version) if version is not None else ""


def _of_topic(topic: Topic) -> str:
    parts = [
        (_("议题"), topic.title),
        (_("背景"), topic.background),
        (_("请其他地区做什么"), topic.ask),
        (_("建议写入文件的文字"), topic.draft_text),
    ]
    return "\n\n".join(f"【{label}】\n{text.strip()}" for label, text in parts if text.strip())


def _of_version(version: PaperVersion) -> str:
    texts = version.texts.order_by("position")
    return "\n\n".join("\n".join(filter(None, [row.heading, row.text])) for row in texts)
