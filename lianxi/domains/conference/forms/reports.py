"""The progress report, and sending it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.forms.tasks import CAMERA
from lianxi.domains.conference.forms.topics import FilesField, SeveralFiles
from lianxi.domains.conference.models import Figure, Period, ReportFile, ReportVersion
from lianxi.kernel.files.kinds import ACCEPT

BLANK_LINES = 2
MOST = 10**15
BETWEEN = _("请填0到100之间的整数")
WHICH = _("请选择报告期")


@dataclass
class FigureLine:
    """One row of the figures as it was typed, with what is wrong in it."""

    name: str = ""
    value: str = ""
    unit: str = Figure.Unit.PERSONS
    error: str = ""

    @property
    def is_blank(self) -> bool:
        return not (self.name or self.value)

    def clean(self) -> tuple[str, int, str]:
        """Refuses by ``error`` rather than by an exception, so that every row is looked at."""
        digits = self.value.replace(",", "").replace("，", "")
        if not self.name:
            self.error = _now("请写这个数是什么，例如：参赛职工")
        elif len(self.name) > 40:
            self.error = _now("名称最多40字")
        elif not digits.isascii() or not digits.isdecimal() or int(digits) > MOST:
            self.error = _now("请填一个整数，例如：3100")
        elif self.unit not in Figure.Unit.values:
            self.error = _now("请选择单位")
        return self.name, 0 if self.error else int(digits), self.unit


class ReportForm(forms.Form):
    """One quarter of one part. Figures are rows of three inputs with the same names."""

    period = forms.TypedChoiceField(
        label=_("报告期"),
        coerce=Period.parse,
        widget=forms.HiddenInput,
        error_messages=dict.fromkeys(("required", "invalid_choice"), WHICH),
    )
    percent = forms.IntegerField(
        label=_("完成进度（%）"),
        validators=[MinValueValidator(0, BETWEEN), MaxValueValidator(100, BETWEEN)],
        help_text=_("到期末为止，这项任务在本地完成了百分之几。"),
        error_messages=dict.fromkeys(("required", "invalid"), BETWEEN),
    )
    done = forms.CharField(
        label=_("本期完成"),
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"required": _("请写本期完成了什么")},
    )
    problems = forms.CharField(label=_("存在问题"), widget=forms.Textarea(attrs={"rows": 3}), required=False)
    next_steps = forms.CharField(
        label=_("下一步安排"), widget=forms.Textarea(attrs={"rows": 3}), required=False
    )
    to_coordinate = forms.CharField(
        label=_("需协调事项"),
        widget=forms.Textarea(attrs={"rows": 3}),
        required=False,
        help_text=_("要别的地区或轮值单位帮忙的事。只有参加单位看得到。"),
    )
    uploads = FilesField(
        label=_("附件"),
        required=False,
        help_text=_("文件、照片，可以选几个，每个20 MB以内。只有报送和审核的两边看得到。"),
        widget=SeveralFiles(attrs={"accept": ACCEPT}),
    )
    photo = forms.FileField(label=_("拍照"), required=False, widget=forms.FileInput(attrs=CAMERA))
    caption = forms.CharField(
        label=_("附件说明"),
        max_length=120,
        required=False,
        help_text=_("例如：9月8日竞赛启动仪式。写给这次新传的附件。"),
    )
    units = Figure.Unit.choices

    def __init__(
        self,
        *args: Any,
        periods: list[Period],
        version: ReportVersion | None = None,
        earlier: Sequence[ReportFile] = (),
        **kwargs: Any,
    ) -> None:
        kwargs["initial"] = _initial(version) | kwargs.get("initial", {})
        super().__init__(*args, **kwargs)
        choice = self.fields["period"]
        assert isinstance(choice, forms.ChoiceField)
        choice.choices = [(period.code, str(period)) for period in periods]
        self.earlier = list(earlier)
        data: Any = self.data
        kept = set(data.getlist("kept")) if self.is_bound else None
        self.attached = [(row, kept is None or str(row.pk) in kept) for row in self.earlier]
        if self.is_bound:
            self.lines = read_lines(self.data)
        else:
            self.lines = _lines_of(version) + [FigureLine() for _line in range(BLANK_LINES)]

    def clean(self) -> dict[str, Any]:
        filled = [line for line in self.lines if not line.is_blank]
        self.cleaned_data["figures"] = [line.clean() for line in filled]
        if any(line.error for line in filled):
            self.add_error(None, _now("数据有填得不对的行，已在行下注明"))
        return self.cleaned_data

    def values(self) -> dict[str, Any]:
        """As the action takes them."""
        values = dict(self.cleaned_data)
        caption, photo = values.pop("caption"), values.pop("photo")
        uploads = [*values.pop("uploads"), *([photo] if photo else [])]
        kept = [row for row, is_kept in self.attached if is_kept]
        return values | {"files": [(upload, caption) for upload in uploads], "kept": kept}

    @classmethod
    def with_another_line(
        cls, data: Any, periods: list[Period], earlier: Sequence[ReportFile] = ()
    ) -> ReportForm:
        """The same page with what was typed and one more row: works without scripts."""
        typed = {name: data.get(name, "") for name in cls.base_fields}
        form = cls(periods=periods, initial=typed, earlier=earlier)
        form.lines = [*read_lines(data), FigureLine()]
        return form


class ReturnForm(forms.Form):
    comment = forms.CharField(
        label=_("退回的原因"),
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("写清楚要改什么，对方会原样看到。"),
        error_messages={"required": _("请写明退回的原因，对方才知道改什么")},
    )


def read_lines(data: Any) -> list[FigureLine]:
    columns = (data.getlist(f"figure_{name}") for name in ("name", "value", "unit"))
    return [
        FigureLine(name.strip(), value.strip(), unit) for name, value, unit in zip(*columns, strict=False)
    ]


def _initial(version: ReportVersion | None) -> dict[str, Any]:
    """A new version begins with the words of the returned one."""
    if version is None:
        return {}
    names = ("percent", "done", "problems", "next_steps", "to_coordinate")
    return {name: getattr(version, name) for name in names}


def _lines_of(version: ReportVersion | None) -> list[FigureLine]:
    if version is None:
        return []
    return [FigureLine(f.name, str(f.value), f.unit) for f in version.figures.all()]
