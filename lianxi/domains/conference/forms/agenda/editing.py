"""Sections and items, and the number of the agenda the editor looked at."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference import queries
from lianxi.domains.conference.forms.meetings import OrgField
from lianxi.domains.conference.models import Conference, Item, Paper, Section, Topic
from lianxi.domains.conference.queries import agenda
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.web.choices import offer


class SeenForm(forms.Form):
    """``seen`` tells the action which agenda stood before this editor."""

    seen = forms.IntegerField(widget=forms.HiddenInput)

    def look_again(self, number: int) -> None:
        """The editor is shown what changed: the next press counts for the agenda as it is now."""
        assert isinstance(self.data, QueryDict)
        self.data = self.data.copy()
        self.data["seen"] = str(number)


class SectionForm(SeenForm):
    title = forms.CharField(
        label=_("环节"), max_length=100, help_text=_("例如：审议文件、自由讨论、领导讲话。")
    )


class ItemForm(SeenForm):
    """One item; without ``item`` a new one, for the section it was asked for."""

    title = forms.CharField(label=_("议程"), max_length=200)
    minutes = forms.IntegerField(label=_("时长（分钟）"), min_value=1, max_value=480, initial=10)
    section = forms.ModelChoiceField(label=_("环节"), queryset=Section.objects.none(), required=False)
    org = OrgField(
        label=_("汇报单位"), queryset=Organisation.objects.none(), required=False, empty_label=_("不指定")
    )
    speaker = forms.CharField(
        label=_("发言人"), max_length=80, required=False, help_text=_("姓名和职务，例如：李某某副主席。")
    )
    paper = forms.ModelChoiceField(
        label=_("审议文件"), queryset=Paper.objects.none(), required=False, empty_label=_("没有")
    )
    note = forms.CharField(label=_("说明"), required=False, widget=forms.Textarea(attrs={"rows": 3}))

    field_order = ["title", "minutes", "section", "org", "speaker", "paper", "note"]
    words = ("title", "minutes", "org", "speaker", "paper", "note")

    def __init__(self, *args: Any, conference: Conference, item: Item | None = None, **kwargs: Any) -> None:
        kwargs["initial"] = {"seen": conference.agenda_number}
        if item:
            kwargs["initial"] |= {name: getattr(item, name) for name in self.words}
        super().__init__(*args, **kwargs)
        offer(self, "org", queries.possible_leads(conference))
        offer(self, "paper", agenda.papers_with_name(conference))
        offer(self, "section", conference.sections.order_by("position"))
        if item or not conference.sections.exists():
            del self.fields["section"]  # an item is moved in the list, not here

    def values(self) -> Any:
        """What the item says, apart from where it stands."""
        return {name: self.cleaned_data[name] for name in self.words}


class DropForm(SeenForm):
    """Where an item was dropped: before another one, or at the end of a section."""

    item = forms.ModelChoiceField(queryset=Item.objects.none())
    section = forms.ModelChoiceField(queryset=Section.objects.none())
    before = forms.ModelChoiceField(queryset=Item.objects.none(), required=False)

    def __init__(self, *args: Any, conference: Conference, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        items = Item.objects.filter(section__conference=conference).select_related("section__conference")
        offer(self, "item", items)
        offer(self, "before", items)
        offer(self, "section", conference.sections.all())


class BringForm(SeenForm):
    """Agreed topics and papers of the meeting, to be put on the agenda."""

    topics = forms.ModelMultipleChoiceField(
        label=_("议题"),
        queryset=Topic.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    papers = forms.ModelMultipleChoiceField(
        label=_("文件"),
        queryset=Paper.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    section = forms.ModelChoiceField(
        label=_("列入环节"), queryset=Section.objects.none(), required=False, empty_label=_("最后一个环节")
    )

    def __init__(
        self,
        *args: Any,
        conference: Conference,
        topics: list[Topic],
        papers: list[Paper],
        **kwargs: Any,
    ) -> None:
        kwargs["initial"] = {"seen": conference.agenda_number}
        super().__init__(*args, **kwargs)
        for name, model, rows in (("topics", Topic, topics), ("papers", Paper, papers)):
            offer(self, name, model.objects.filter(pk__in=[row.pk for row in rows]))
            if not rows:
                del self.fields[name]
        offer(self, "section", conference.sections.order_by("position"))
