"""Forms about organisations: text from a person becomes clean values."""

from __future__ import annotations

from typing import Any

from django import forms
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.orgs.models import Organisation, OrganisationLink
from lianxi.kernel.orgs.queries import division_named, organisations_named
from lianxi.kernel.orgs.rules import clean_credit_code
from lianxi.kernel.refusal import Refused


class OrganisationInput(forms.TextInput):
    """A text box that suggests organisations while one types; it works without suggestions too."""

    template_name = "orgs/widgets/organisation.html"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        suggest = {
            "hx-get": reverse_lazy("orgs:suggest"),
            "hx-trigger": "input changed delay:250ms",
            "hx-target": "next datalist",
            "hx-swap": "innerHTML",
            "autocomplete": "off",
        }
        super().__init__(suggest | (attrs or {}))

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        element = context["widget"]["attrs"]
        element["list"] = f"{element.get('id', name)}_list"
        return context


class OrganisationField(forms.CharField):
    """One organisation, by its full name, short name or credit code."""

    widget = OrganisationInput

    def clean(self, value: Any) -> Organisation | None:
        text = super().clean(value).strip()
        if not text:
            return None
        found = list(organisations_named(text)[:4])
        if len(found) == 1:
            return found[0]
        if found:
            places = "、".join(org.credit_code or str(org.get_parent() or org.region) for org in found[:3])
            raise forms.ValidationError(
                _("有几个组织都叫“%(name)s”（%(places)s 等），请改填统一社会信用代码。"),
                params={"name": text, "places": places},
            )
        raise forms.ValidationError(
            _("没有找到“%(name)s”。请填全称、简称或统一社会信用代码，边输入边从提示中选。"),
            params={"name": text},
        )

    def prepare_value(self, value: Any) -> Any:
        return value.name if isinstance(value, Organisation) else value


class FactsForm(forms.Form):
    """What an organisation is: shared by 登记 and 变更."""

    name = forms.CharField(label=_("全称"), max_length=100, help_text=_("批复文件上的全称。"))
    short_name = forms.CharField(
        label=_("简称"), max_length=40, required=False, help_text=_("列表和职务里显示的名字，可不填。")
    )
    credit_code = forms.CharField(
        label=_("统一社会信用代码"),
        required=False,
        help_text=_("工会自己的 18 位代码，81 开头；不是营业执照上的代码。没有可不填。"),
    )
    is_legal_person = forms.BooleanField(
        label=_("具有工会法人资格"), required=False, help_text=_("派出机构有代码，但不是法人，不要勾选。")
    )
    division_code = forms.CharField(
        label=_("区划代码"), max_length=6, required=False, help_text=_("六位，例如 310117 松江区。")
    )
    term_ends_on = forms.DateField(
        label=_("届满日期"),
        required=False,
        widget=forms.DateInput(),
        help_text=_("本届委员会届满的日期；届满前 90 天起会提醒。"),
    )

    def clean_credit_code(self) -> str:
        return _said(clean_credit_code, self.cleaned_data["credit_code"], self.kind())

    def clean_division_code(self) -> str:
        code = self.cleaned_data["division_code"].strip()
        if code and division_named(code) is None:
            raise forms.ValidationError(_("没有这个区划代码，可在“行政区划”里查找。"))
        return code

    def kind(self) -> str:
        """The kind decides whose code is wanted."""
        raise NotImplementedError


class FoundForm(FactsForm):
    """登记 a new organisation below another."""

    kind_of_org = forms.ChoiceField(label=_("类型"), choices=Organisation.Kind.choices[1:])
    field_order = ["kind_of_org"]

    def kind(self) -> str:
        return self.cleaned_data.get("kind_of_org", "")


class AmendForm(FactsForm):
    """变更 what is on record about one organisation."""

    document = forms.CharField(
        label=_("批复文号"),
        required=False,
        max_length=80,
        help_text=_("例如 沪工总〔2024〕12号；更正错字可不填。"),
    )

    def __init__(self, org: Organisation, data: Any = None) -> None:
        self.org = org
        super().__init__(data, initial={name: getattr(org, name) for name in FactsForm.base_fields})

    def kind(self) -> str:
        return self.org.kind


class MoveForm(forms.Form):
    """调整隶属关系."""

    target = OrganisationField(label=_("新的上级"), help_text=_("全称、简称或统一社会信用代码。"))
    document = forms.CharField(label=_("批复文号"), max_length=80, help_text=_("上级工会同意调整的文件。"))


class MergeForm(forms.Form):
    """合并."""

    target = OrganisationField(label=_("并入哪个组织"), help_text=_("全称、简称或统一社会信用代码。"))
    document = forms.CharField(label=_("批复文号"), max_length=80, help_text=_("批准合并的文件。"))


class LinkForm(forms.Form):
    """A second line beside the tree."""

    kind = forms.ChoiceField(label=_("关系"), choices=OrganisationLink.Kind.choices)
    to = OrganisationField(label=_("对方组织"), help_text=_("全称、简称或统一社会信用代码。"))


def _said(rule: Any, *values: str) -> str:
    """A refusal of a rule, said at the field."""
    try:
        return rule(*values)
    except Refused as refusal:
        raise forms.ValidationError(str(refusal)) from refusal
