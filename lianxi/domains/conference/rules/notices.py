"""What a notice of a meeting says: kept as plain data, so that it is printed again word for word."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, TypedDict

from django.urls import reverse
from django.utils.translation import override

from lianxi.domains.conference import subjects
from lianxi.domains.conference.models import Conference, Item, Notice, Party, numeral
from lianxi.kernel.documents.layout import Block, Heading, Official, Para
from lianxi.kernel.orgs.models import Alliance, Organisation
from lianxi.kernel.rulebook.queries import in_force
from lianxi.kernel.web import words

WHO_COMES = "各省（市）总工会主席、分管副主席，有关部门负责人和工作人员各1名。"


class Line(TypedDict, total=False):
    """``level`` of a heading, or a paragraph with the words that lead it."""

    level: int
    lead: str
    text: str


class Text(TypedDict):
    """What is kept in ``Notice.content``."""

    issuer: str
    number: str
    title: str
    addressees: str
    lines: list[Line]
    dated: str  # ISO


def mark_of(org: Organisation, on: dt.date, alliance: Alliance | None = None) -> str:
    """机关代字: what the federation's region has published, else 沪工联席."""
    ruled = in_force(subjects.MARK, on=on, region=org.region, alliance=alliance).value
    return ruled or f"{org.region.short}工联席"


@override("zh-hans")
def facts_of(conference: Conference) -> dict[str, str]:
    """What a correction is measured by, in the words of the paper."""
    facts = {
        "时间": when(conference),
        "地点": conference.place,
        "视频会议地址": conference.link,
        "形式": str(conference.get_mode_display()),
    }
    return {label: text for label, text in facts.items() if text}


def changes(conference: Conference, notice: Notice | None) -> list[tuple[str, str, str]]:
    """What is otherwise than the last notice said: label, old, new."""
    if notice is None or conference.state not in (Conference.State.OPEN, Conference.State.IN_PROGRESS):
        return []
    old, new = notice.facts, facts_of(conference)
    labels = [label for label in {**old, **new} if old.get(label, "") != new.get(label, "")]
    return [(label, old.get(label, ""), new.get(label, "")) for label in labels]


@override("zh-hans")
def when(conference: Conference) -> str:
    """2022年9月9日（星期五）14:00至17:00."""
    if conference.held_on is None:
        return ""
    day = f"{words.day(conference.held_on)}（{words.weekday(conference.held_on)}）"
    if conference.begins_at is None:
        return day
    until = f"至{conference.ends_at:%H:%M}" if conference.ends_at else ""
    return f"{day}{conference.begins_at:%H:%M}{until}"


@override("zh-hans")
def invitation(
    conference: Conference,
    *,
    issuer: Organisation,
    parties: Iterable[Party],
    items: Iterable[Item],
    number: str,
    dated: dt.date,
) -> Text:
    """The notice as it is sent, or would be."""
    sections: list[tuple[str, list[Line]]] = [
        ("时间和地点", _time_and_place(conference)),
        ("会议议程", _agenda(items)),
        ("参会人员", _paragraphs(conference.who_comes or WHO_COMES)),
        ("会前准备", _paragraphs(conference.to_bring)),
        ("报送回执", _paragraphs(_reply_words(conference))),
    ]
    filled = [(title, lines) for title, lines in sections if lines]
    lines: list[Line] = [
        {"text": f"经各成员单位协商，定于{_day(conference)}召开{conference.title}。现将有关事项通知如下。"}
    ]
    for n, (title, section) in enumerate(filled, start=1):
        lines += [{"level": 1, "text": f"{numeral(n)}、{title}"}, *section]
    return _text(issuer, number, f"关于召开{conference.title}的通知", parties, lines, dated)


@override("zh-hans")
def correction(
    conference: Conference,
    *,
    issuer: Organisation,
    parties: Iterable[Party],
    invited: Notice,
    changed: Sequence[tuple[str, str, str]],
    number: str,
    dated: dt.date,
) -> Text:
    """更正: a neutral word for what is otherwise now."""
    first = f"《{invited.content['title']}》（{invited.number}）发出后，会议安排有变动，现更正如下。"
    lines: list[Line] = [{"text": first}]
    lines += [{"lead": f"{label}：", "text": _from_to(old, new)} for label, old, new in changed]
    lines.append(
        {"text": f"其他事项不变。已报的回执仍然有效；人员有变动的，请在{_until(conference)}前修改。"}
    )
    labels = "、".join(label for label, _old, _new in changed)
    return _text(issuer, number, f"关于更正{conference.short_name}{labels}的通知", parties, lines, dated)


def official(content: Text, live_url: str = "") -> Official:
    """The kept words as a paper to print."""
    return Official(
        issuers=[content["issuer"]],
        number=content["number"],
        title=content["title"],
        addressees=f"{content['addressees']}：",
        body=[_block(line) for line in content["lines"]],
        signatories=[content["issuer"]],
        dated=dt.date.fromisoformat(content["dated"]),
        live_url=live_url,
        kind="red",
    )


def page_of(conference: Conference) -> str:
    return reverse("conference:attendance", args=[conference.pk])


def _block(line: Line) -> Block:
    if level := line.get("level"):
        return Heading(level, line["text"])  # type: ignore[arg-type]  # 1 to 4
    return Para(line["text"], lead=line.get("lead", ""))


def _text(
    issuer: Organisation,
    number: str,
    title: str,
    parties: Iterable[Party],
    lines: list[Line],
    dated: dt.date,
) -> Text:
    names = "、".join(party.federation.name for party in parties)
    return {
        "issuer": issuer.name,
        "number": number,
        "title": title,
        "addressees": names,
        "lines": lines,
        "dated": dated.isoformat(),
    }


def _day(conference: Conference) -> str:
    return words.day(conference.held_on) if conference.held_on else "近期"


def _time_and_place(conference: Conference) -> list[Line]:
    labels = {"时间": "时　间：", "地点": "地　点：", "形式": "形　式：", "视频会议地址": "视频会议地址："}
    return [{"lead": labels[label], "text": text} for label, text in facts_of(conference).items()]


def _agenda(items: Iterable[Item]) -> list[Line]:
    return [{"text": f"{n}. {_point(item)}"} for n, item in enumerate(items, start=1)]


def _point(item: Item) -> str:
    who = "，".join(filter(None, [item.org.display_name if item.org else "", item.speaker]))
    return f"{item.title}（{who}，{item.minutes}分钟）" if who else f"{item.title}（{item.minutes}分钟）"


def _reply_words(conference: Conference) -> str:
    return (
        f"请各单位于{_until(conference)}前在联席平台“参会”页填报回执，写明姓名、职务、是否参加、"
        "交通和食宿需要。不能到会的，请注明由谁代会；视频参加的，请一并注明。"
    )


def _until(conference: Conference) -> str:
    return words.day(conference.reply_until) if conference.reply_until else "会议召开"


def _paragraphs(text: str) -> list[Line]:
    return [{"text": line.strip()} for line in text.splitlines() if line.strip()]


def _from_to(old: str, new: str) -> str:
    if not old:
        return f"增加“{new}”。"
    return f"由“{old}”改为“{new}”。" if new else f"取消原定的“{old}”。"


def summary(content: dict[str, Any]) -> str:
    """The first lines, for the message that carries the notice."""
    led = [f"{line['lead']}{line['text']}" for line in content["lines"] if line.get("lead")]
    return "\n".join(line.replace("\u3000", "") for line in led)
