"""Choosing, kind by kind, which ways messages may take."""

from __future__ import annotations

from typing import Any

from django import forms

from lianxi.kernel.inbox.kinds import CARDS, Kind


class ChannelsForm(forms.Form):
    """One group of boxes per kind that can be muted; a ticked box is wanted."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for kind in Kind:
            if CARDS[kind].is_mutable:
                self.fields[kind.value] = forms.MultipleChoiceField(
                    label=kind.label,
                    help_text=str(CARDS[kind].purpose),
                    choices=[(channel.value, channel.label) for channel in CARDS[kind].channels],
                    widget=forms.CheckboxSelectMultiple,
                    required=False,
                )
