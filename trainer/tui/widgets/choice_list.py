"""A choice of one out of a few, all of them in sight."""

from __future__ import annotations

from collections.abc import Mapping

from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from trainer.tui.widgets.moved_list import MovedList


class ChoiceList(MovedList):
    """Shows one line a choice, the chosen one marked ●; posts ``Looked`` and ``Taken``."""

    class Looked(Message):
        """The cursor stands on a choice."""

        def __init__(self, choice: ChoiceList, value: str) -> None:
            self.choice, self.value = choice, value
            super().__init__()

        @property
        def control(self) -> ChoiceList:
            """The list that was looked through."""
            return self.choice

    class Taken(Looked):
        """A choice was taken."""

    def __init__(self, choices: Mapping[str, str], chosen: str, *, id: str | None = None) -> None:
        super().__init__(id=id, markup=False)
        self._choices = dict(choices)
        self._values = list(self._choices)
        self.chosen = chosen
        self.set_options(Option(self._line(value), id=value) for value in self._values)
        self._go_to_chosen()

    @property
    def under_cursor(self) -> str:
        """The choice that the cursor stands on now, or the chosen one while it is away."""
        return self.chosen if self.highlighted is None else self._values[self.highlighted]

    def choose(self, value: str) -> None:
        """Mark another choice."""
        before, self.chosen = self.chosen, value
        for changed in {before, value}.intersection(self._choices):
            self.replace_option_prompt(changed, self._line(changed))
        self._go_to_chosen()

    def rename(self, choices: Mapping[str, str]) -> None:
        """Show other words for the choices there are; the cursor stays."""
        self._choices |= choices
        for value in choices:
            self.replace_option_prompt(value, self._line(value))

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Say which choice the cursor stands on."""
        event.stop()
        self.post_message(self.Looked(self, self._values[event.option_index]))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Say which choice was taken."""
        event.stop()
        self.post_message(self.Taken(self, self._values[event.option_index]))

    def _go_to_chosen(self) -> None:
        self.highlighted = self._values.index(self.chosen) if self.chosen in self._choices else None

    def _line(self, value: str) -> Content:
        words = self._choices[value]
        if value == self.chosen:
            return Content.assemble(("● ", "$accent"), words)
        return Content.assemble(("○ ", "dim"), words)
