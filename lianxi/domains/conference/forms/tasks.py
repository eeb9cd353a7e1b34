"""Dividing a task, claiming a part, evidence, closing, milestones, more time."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference import queries
from lianxi.domains.conference.forms.meetings import OrgField, RegionsField
from lianxi.domains.conference.forms.topics import FilesField, SeveralFiles
from lianxi.domains.conference.models import Field, Part, Rhythm, Task
from lianxi.domains.conference.queries.terms import terms_of
from lianxi.domains.conference.rules.reports import schedule
from lianxi.kernel.files.kinds import ACCEPT
from lianxi.kernel.orgs.models import Organisation, Region
from lianxi.kernel.web.choices import offer

# ``capture`` opens the camera of a phone; a computer shows its files.
CAMERA = {"accept": "image/*,application/pdf", "capture": "environment"}


def text(label: Any, rows: int = 3, **options: Any) -> forms.CharField:
    return forms.CharField(label=label, widget=forms.Textarea(attrs={"rows": rows}), **options)


class DivideForm(forms.Form):
    """Lead, participants, time and the people responsible for one task."""

    lead = OrgField(label=_("牵头单位"), queryset=Organisation.objects.none(), empty_label=_("请选择"))
    regions = RegionsField(label=_("参加地区"), queryset=Region.objects.none())
    starts_on = forms.DateField(
        label=_("开始日期"), required=False, help_text=_("空着就从会议召开之日算起。")
    )
    deadline = forms.DateField(
        label=_("完成期限"),
        required=False,
        help_text=_("进度的颜色按这个期限计算。过了期限不能再改，要延期由牵头单位在期限以前申请。"),
    )
    goal = text(
        _("目标和指标"), required=False, help_text=_("能数得出来最好，例如：四地互认基地不少于 400 家。")
    )
    field = forms.ModelChoiceField(
        label=_("合作领域"), queryset=Field.objects.none(), required=False, empty_label=_("不归入领域")
    )
    leader = forms.CharField(label=_("责任领导"), max_length=80, required=False)
    handler = forms.CharField(label=_("责任人"), max_length=80, required=False)
    budget = forms.CharField(label=_("经费来源"), max_length=120, required=False)
    rhythm = forms.ChoiceField(
        label=_("报送周期"),
        choices=Rhythm.choices,
        required=False,
    )

    NAMES = ["starts_on", "deadline", "goal", "leader", "handler", "budget", "rhythm"]

    def __init__(self, *args: Any, task: Task, **kwargs: Any) -> None:
        taking_part = [part.region_id for part in task.parts.all() if part.state != Part.State.EXCUSED]
        own = {name: getattr(task, name) for name in self.NAMES}
        kwargs["initial"] = own | {"lead": task.lead_id, "regions": taking_part, "field": task.field_id}
        super().__init__(*args, **kwargs)
        self.fields["rhythm"].help_text = "；".join(schedule(terms_of(task.conference)))
        offer(self, "lead", queries.possible_leads(task.conference))
        offer(self, "regions", queries.regions_of(task.conference))
        offer(self, "field", task.conference.fields.order_by("position"))
        self.task = task

    def clean_rhythm(self) -> str:
        return self.cleaned_data["rhythm"] or self.task.rhythm


class ClaimForm(forms.Form):
    org = OrgField(
        label=_("实施单位"),
        queryset=Organisation.objects.none(),
        empty_label=_("请选择"),
        help_text=_("进展由它报送，也可以由它的上级代报。"),
    )
    handler = forms.CharField(label=_("责任人"), max_length=80, required=False)
    local_number = forms.CharField(
        label=_("本地文号"),
        max_length=60,
        required=False,
        help_text=_("本地为这项任务发的文，例如：皖工发〔2021〕12号。"),
    )
    plan = text(_("本地安排"), 4, required=False, help_text=_("本地怎么做、分几步、谁配合。"))

    def __init__(self, *args: Any, part: Part, **kwargs: Any) -> None:
        names = ("handler", "local_number", "plan")
        kwargs["initial"] = {"org": part.org_id} | {name: getattr(part, name) for name in names}
        super().__init__(*args, **kwargs)
        implementers = queries.possible_implementers(part)
        offer(self, "org", implementers)
        self.initial["org"] = part.org_id or next((org.pk for org in implementers[:1]), None)


class ReasonForm(forms.Form):
    """中止、恢复、取消、撤回: the reason only."""

    reason = text(_("理由"), 2, error_messages={"required": _("请写明理由")})


class ClosingForm(forms.Form):
    achieved = text(
        _("完成情况"),
        4,
        help_text=_("做成了什么，和目标比怎么样。轮值单位会对照佐证材料审核。"),
        error_messages={"required": _("请写完成情况：做成了什么，和目标比怎么样")},
    )
    left = text(
        _("未尽事项"), 2, required=False, help_text=_("有地区没到100%、没有佐证材料时，必须写明原因。")
    )


class RulingForm(forms.Form):
    comment = text(_("意见"), 2, required=False, help_text=_("退回时必须写明补什么。"))


class MilestoneForm(forms.Form):
    title = forms.CharField(label=_("节点"), max_length=200)
    due_on = forms.DateField(label=_("日期"))


class ReachedForm(forms.Form):
    on = forms.DateField(label=_("完成日期"), required=False)
    note = forms.CharField(label=_("说明"), required=False)


class ExtensionForm(forms.Form):
    until = forms.DateField(label=_("延至"))
    reason = text(_("理由"), 2, error_messages={"required": _("请写明理由")})


class ExtensionRulingForm(forms.Form):
    comment = text(_("意见"), 2, required=False, help_text=_("不同意时必须写明理由。"))
    chasing = forms.DateField(
        label=_("催办日期"), required=False, help_text=_("不同意时可以另定，只用来催，不改期限。")
    )


class ChaseForm(forms.Form):
    until = forms.DateField(label=_("催办日期"))


class EvidenceForm(forms.Form):
    """Several files, or a photograph from the phone, or an address, or words."""

    title = forms.CharField(
        label=_("材料名称"), max_length=200, help_text=_("例如：皖工发〔2021〕12号文、启动仪式照片。")
    )
    uploads = FilesField(
        label=_("文件"),
        required=False,
        help_text=_("可以选几个，每个20 MB以内。"),
        widget=SeveralFiles(attrs={"accept": ACCEPT}),
    )
    photo = forms.FileField(label=_("拍照"), required=False, widget=forms.FileInput(attrs=CAMERA))
    url = forms.URLField(label=_("网址"), required=False, assume_scheme="https")
    dated = forms.DateField(label=_("材料日期"), required=False)
    note = text(_("说明"), 2, required=False)

    def clean_dated(self) -> Any:
        dated = self.cleaned_data["dated"]
        if dated and dated > timezone.localdate():
            raise forms.ValidationError(_("材料日期不能在今天以后"))
        return dated

    def values(self) -> dict[str, Any]:
        """As the action takes them."""
        values = dict(self.cleaned_data)
        photo: UploadedFile | None = values.pop("photo")
        return values | {"uploads": [*values["uploads"], *([photo] if photo else [])]}
