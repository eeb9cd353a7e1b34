"""Reply slips, the words of the notice, the drawing of seats."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models import Conference, Participant
from lianxi.domains.conference.rules import notices
from lianxi.domains.conference.rules.slips import MOST, Person
from lianxi.kernel.spreadsheets.sheets import Field, Sheet

ANSWERS = [(Participant.Reply.COMING.value, _("参加")), (Participant.Reply.ABSENT.value, _("请假"))]
USUAL = {"rank": Participant.Rank.DIRECTOR.value, "reply": Participant.Reply.COMING.value}
YES_NO = [(True, "是"), (False, "否")]


class PersonForm(forms.Form):
    """One line of a slip; an empty one is nobody."""

    id = forms.UUIDField(required=False, widget=forms.HiddenInput)
    name = forms.CharField(label=_("姓名"), max_length=80)
    title = forms.CharField(label=_("职务"), max_length=100)
    rank = forms.TypedChoiceField(label=_("席位次序"), coerce=int)
    reply = forms.ChoiceField(label=_("是否参加"), choices=ANSWERS, widget=forms.RadioSelect)
    stands_for = forms.CharField(
        label=_("代替谁参会"),
        max_length=80,
        required=False,
        help_text=_("代会的才填：请假同志的姓名，他也要在名单里"),
    )
    is_remote = forms.BooleanField(label=_("视频参加"), required=False)
    transport = forms.CharField(
        label=_("交通"), max_length=120, required=False, help_text=_("车次、航班或车牌，到达时间")
    )
    needs_room = forms.BooleanField(label=_("需要住宿"), required=False)
    diet = forms.CharField(label=_("饮食"), max_length=80, required=False)
    gone = forms.BooleanField(label=_("从名单里去掉"), required=False)

    def __init__(self, *args: Any, ranks: Sequence[tuple[int, str]], **kwargs: Any) -> None:
        kwargs.setdefault("initial", {})
        kwargs["initial"] = USUAL | (kwargs["initial"] or {})
        super().__init__(*args, **kwargs | {"empty_permitted": True, "use_required_attribute": False})
        self.fields["rank"].choices = ranks  # type: ignore[attr-defined]
        for name in ("name", "title"):
            self.fields[name].widget.attrs["autocomplete"] = "off"

    def has_changed(self) -> bool:
        """Somebody stands in it, or stood."""
        return any(str(self[name].value() or "").strip() for name in ("id", "name", "title"))

    @property
    def is_known(self) -> bool:
        """Saved before: it can be taken out, not only left empty."""
        return bool(self["id"].value())

    @property
    def has_extras(self) -> bool:
        """Opens the part about travel when something stands there."""
        return any(
            self[name].value() for name in ("stands_for", "transport", "needs_room", "diet", "is_remote")
        )

    def clean_name(self) -> str:
        return " ".join(self.cleaned_data["name"].split())

    def clean_stands_for(self) -> str:
        return " ".join(self.cleaned_data["stands_for"].split())

    def person(self) -> Person:
        values = {name: self.cleaned_data[name] for name in self.fields if name != "gone"}
        return Person(**values)


class SlipFormSet(forms.BaseFormSet):
    """All lines of one federation's slip."""

    def people(self) -> list[Person]:
        return [form.person() for form in self._filled() if not form.cleaned_data["gone"]]

    def removed(self) -> list[UUID]:
        gone = [form.cleaned_data for form in self._filled() if form.cleaned_data["gone"]]
        return [values["id"] for values in gone if values["id"]]

    def _filled(self) -> list[PersonForm]:
        return [form for form in self.forms if form.has_changed()]


def slip_forms(
    ranks: Sequence[tuple[int, str]],
    *,
    data: Mapping[str, Any] | None = None,
    initial: Sequence[dict[str, Any]] = (),
    extra: int = 1,
) -> SlipFormSet:
    made = forms.formset_factory(
        PersonForm, formset=SlipFormSet, extra=extra, max_num=MOST, absolute_max=MOST + 10
    )
    found = made(data=data, initial=list(initial), prefix="people", form_kwargs={"ranks": ranks})
    return cast("SlipFormSet", found)


def line_of(row: Participant) -> dict[str, Any]:
    """A saved row as a form, and as a line of the sheet, shows it."""
    names = ("id", "name", "title", "rank", "is_remote", "transport", "needs_room", "diet")
    values = {name: getattr(row, name) for name in names}
    reply = Participant.Reply.COMING if row.reply == Participant.Reply.INVITED else row.reply
    return values | {"reply": str(reply), "stands_for": row.stands_for.name if row.stands_for else ""}


def merged(saved: Iterable[dict[str, Any]], read: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """What a sheet says, written over what is saved; a name that is new is a line at the end."""
    lines = {line["name"]: dict(line) for line in saved}
    for line in read:
        lines[line["name"]] = lines.get(line["name"], {}) | line
    return list(lines.values())


def sheet(ranks: Sequence[tuple[int, str]]) -> Sheet:
    """The reply slip as a spreadsheet."""
    return Sheet(
        title="会议回执",
        fields=[
            Field("姓名", name="name", required=True, longest=80, example="王建国"),
            Field("职务", name="title", required=True, longest=100, example="副主席", width=30),
            Field("席位次序", name="rank", required=True, choices=ranks, also=("级别",), example="副主席"),
            Field(
                "是否参加",
                name="reply",
                required=True,
                choices=[(value, str(word)) for value, word in ANSWERS],
                also=("回执",),
                example="参加",
            ),
            Field("代替谁参会", name="stands_for", longest=80, help="代会的才填，写请假同志的姓名。"),
            Field("视频参加", name="is_remote", choices=YES_NO, example="否"),
            Field("交通", name="transport", longest=120, example="G7012 10:32 到", width=26),
            Field("需要住宿", name="needs_room", choices=YES_NO, example="是"),
            Field("饮食", name="diet", longest=80, example="清真"),
        ],
        unique=["name"],
        notes=["一人一行。请假的同志也要写，他的“是否参加”选“请假”；代会的人写在“代替谁参会”里。"],
    )


def line_read(values: Mapping[str, Any]) -> dict[str, Any]:
    """A row of the sheet as a form's initial: an empty cell is no, or nothing."""
    line = dict(values)
    for name in ("is_remote", "needs_room"):
        line[name] = bool(line[name])
    for name in ("stands_for", "transport", "diet"):
        line[name] = line[name] or ""
    return line | {"name": " ".join(line["name"].split())}


class NoticeForm(forms.Form):
    """What the notice says besides time, place and agenda."""

    who_comes = forms.CharField(
        label=_("参会人员"),
        widget=forms.Textarea(attrs={"rows": 3}),
        required=False,
        help_text=_("按职务写明请哪些人参加；不填就用通知稿里的写法"),
    )
    to_bring = forms.CharField(
        label=_("会前准备"),
        widget=forms.Textarea(attrs={"rows": 3}),
        required=False,
        help_text=_("要带的材料、要准备的发言，一行一条"),
    )
    reply_until = forms.DateField(
        label=_("回执截止"),
        widget=forms.DateInput,
        required=False,
        help_text=_("不填就按规则库“会议回执期限”推算"),
    )

    def __init__(self, *args: Any, conference: Conference, is_sent: bool, **kwargs: Any) -> None:
        kwargs["initial"] = {name: getattr(conference, name) for name in self.base_fields}
        super().__init__(*args, **kwargs)
        self.fields["who_comes"].widget.attrs["placeholder"] = notices.WHO_COMES
        if is_sent:
            del self.fields["who_comes"], self.fields["to_bring"]
            self.fields["reply_until"].help_text = _("可以推迟；各单位在“参会”里看到新的日期")


class SeatForm(forms.Form):
    """How the drawing is cut; kept in the address of the page."""

    head = forms.TypedChoiceField(
        label=_("主席台坐到"),
        coerce=int,
        required=False,
        initial=Participant.Rank.CHAIR.value,
        choices=[(0, _("不设主席台")), *((r.value, r.label) for r in list(Participant.Rank)[:4])],
    )
    per_row = forms.TypedChoiceField(
        label=_("每排座位"),
        coerce=int,
        required=False,
        initial=8,
        choices=[(n, str(n)) for n in (4, 6, 8, 10, 12)],
    )

    def values(self) -> dict[str, int]:
        """As wished; a wish that is none is the usual one."""
        usual = {name: int(field.initial) for name, field in self.fields.items()}
        if not (self.is_bound and self.is_valid()):
            return usual
        return usual | {name: value for name, value in self.cleaned_data.items() if value != ""}
