"""A topic as it is written, the call for topics, and reasons."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models import Conference, ConferenceQuerySet, Topic, Wanted
from lianxi.domains.conference.rules.topics_wording import Wording
from lianxi.kernel.files.kinds import ACCEPT


def lines(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class SeveralFiles(forms.ClearableFileInput):
    allow_multiple_selected = True

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[UploadedFile]:
        return files.getlist(name) if isinstance(files, MultiValueDict) else []


class FilesField(forms.FileField):
    """Any number of files; each is judged when it is stored."""

    widget = SeveralFiles

    def clean(self, data: list[UploadedFile], initial: Any = None) -> list[UploadedFile]:
        return [super(FilesField, self).clean(file, initial) for file in data or []]


class MeetingField(forms.ModelChoiceField):
    def label_from_instance(self, meeting: Conference) -> str:
        return str(meeting.title)


class WordingForm(forms.Form):
    """What is proposed. A draft may be kept half-written: the action says what is missing to send it."""

    title = forms.CharField(
        label=_("议题"),
        max_length=200,
        required=False,
        help_text=_("一句话说清楚要议什么，例如：互认疗休养基地的结算办法。"),
    )
    wanted = forms.ChoiceField(
        label=_("希望的结果"), choices=Wanted.choices, initial=Wanted.DECISION, widget=forms.RadioSelect
    )
    field = forms.CharField(
        label=_("合作领域"), max_length=100, required=False, help_text=_("例如：职工疗休养、劳动竞赛。")
    )
    background = forms.CharField(label=_("背景"), widget=lines(4), required=False)
    ask = forms.CharField(
        label=_("请其他地区做什么"),
        widget=lines(4),
        required=False,
        help_text=_("写到各家看了就知道要配合哪些事。"),
    )
    draft_text = forms.CharField(
        label=_("建议写入文件的文字"),
        widget=lines(5),
        required=False,
        help_text=_("可以照抄进《工作意见》的话，各方按它提意见。"),
    )
    contact = forms.CharField(
        label=_("联系人"), max_length=80, required=False, help_text=_("姓名和办公电话。")
    )

    def wording(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in WordingForm.base_fields}


class TopicForm(WordingForm):
    """Proposing: also to which meeting, with which files, for whose eyes."""

    key = forms.UUIDField(widget=forms.HiddenInput)
    conference = MeetingField(
        label=_("提交给"),
        queryset=Conference.objects.none(),
        required=False,
        empty_label=_("先放进征集库，由轮值单位选用"),
    )
    is_secret = forms.BooleanField(label=_("内部议题：只给轮值单位看，不征求各方意见"), required=False)
    uploads = FilesField(
        label=_("附件"),
        required=False,
        help_text=_("PDF、Word、Excel 或图片，可以一次选几个。"),
        widget=SeveralFiles(attrs={"accept": ACCEPT}),
    )

    def __init__(self, *args: Any, meetings: ConferenceQuerySet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choice = self.fields["conference"]
        assert isinstance(choice, forms.ModelChoiceField)
        choice.queryset = meetings

    def to_keep(self) -> Wording:
        cleaned = self.cleaned_data
        return Wording(**self.wording(), conference=cleaned["conference"], is_secret=cleaned["is_secret"])


class ReviseForm(WordingForm):
    """The author's new words, and what was changed."""

    note = forms.CharField(
        label=_("改了什么"),
        widget=lines(2),
        help_text=_("例如：按江苏、安徽的意见改了第二条的期限。"),
        error_messages={"required": _("请写明改了什么，各方才好核对")},
    )

    def to_keep(self) -> Wording:
        return Wording(**self.wording())


class CallForm(forms.Form):
    until = forms.DateField(
        label=_("征集截止日期"),
        widget=forms.DateInput,
        error_messages=dict.fromkeys(("required", "invalid"), _("请填写征集截止日期")),
    )
    note = forms.CharField(
        label=_("想说的话"),
        widget=lines(3),
        required=False,
        help_text=_("写在发给各总工会经办人的消息里，例如今年想议的方向。"),
    )


class ReasonForm(forms.Form):
    """Why a topic is deferred, sent back or withdrawn."""

    comment = forms.CharField(
        label=_("原因"),
        widget=lines(3),
        help_text=_("对方会原样看到。"),
        error_messages={"required": _("请写明原因，对方会原样看到")},
    )


class ForwardForm(forms.Form):
    conference = MeetingField(
        label=_("转到"),
        queryset=Conference.objects.none(),
        required=False,
        empty_label=_("转回征集库，由以后的会议选用"),
    )
    comment = forms.CharField(
        label=_("原因"),
        widget=lines(3),
        error_messages={"required": _("请写明转出的原因")},
    )

    def __init__(self, *args: Any, meetings: ConferenceQuerySet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choice = self.fields["conference"]
        assert isinstance(choice, forms.ModelChoiceField)
        choice.queryset = meetings


def initial_of(topic: Topic) -> dict[str, Any]:
    names = [*WordingForm.base_fields, "conference", "is_secret"]
    return {name: getattr(topic, name) for name in names} | {"key": topic.pk}
