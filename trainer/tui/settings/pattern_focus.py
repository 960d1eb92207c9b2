"""The focus: for each pattern whether its new problems come first, stay out, or neither."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from trainer.domain.text import clean_line
from trainer.tui.commands import bindings
from trainer.tui.widgets.moved_list import MovedList

_LONGEST_NAME = 40


class Focus(StrEnum):
    """How new problems of a pattern are treated."""

    NORMAL = "normal"
    PREFER = "prefer"
    LEAVE_OUT = "leave out"

    @property
    def next(self) -> Focus:
        """The treatment after this one."""
        focuses = list(Focus)
        return focuses[(focuses.index(self) + 1) % len(focuses)]


_LOOKS = {
    Focus.NORMAL: ("· ", "dim", ""),
    Focus.PREFER: ("+ ", "bold $success", "  prefer"),
    Focus.LEAVE_OUT: ("- ", "bold $warning", "  leave out"),
}


class PatternFocus(MovedList):
    """Shows one line a pattern; posts ``Turned`` when one is to be treated otherwise."""

    BINDINGS = bindings("turn")

    class Turned(Message):
        """These patterns are to be preferred, and these left out."""

        def __init__(self, prefer: list[str], leave_out: list[str]) -> None:
            self.prefer, self.leave_out = prefer, leave_out
            super().__init__()

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__(markup=False)
        self._names = names
        self._focus = dict.fromkeys(names, Focus.NORMAL)
        self.set_options(Option(self._line(pattern), id=pattern) for pattern in names)
        self.highlighted = 0 if names else None

    def show(self, prefer: frozenset[str], leave_out: frozenset[str]) -> None:
        """Show which patterns are preferred and which are left out."""
        for pattern in self._names:
            focus = Focus.PREFER if pattern in prefer else Focus.NORMAL
            self._focus[pattern] = Focus.LEAVE_OUT if pattern in leave_out else focus
            self.replace_option_prompt(pattern, self._line(pattern))

    def action_turn(self) -> None:
        """Treat the pattern under the cursor in the next way."""
        self.action_select()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Ask for the next way to treat the pattern."""
        event.stop()
        turned = {**self._focus, str(event.option_id): self._focus[str(event.option_id)].next}
        prefer, leave_out = (
            [pattern for pattern in turned if turned[pattern] is focus]
            for focus in (Focus.PREFER, Focus.LEAVE_OUT)
        )
        self.post_message(self.Turned(prefer, leave_out))

    def _line(self, pattern: str) -> Content:
        glyph, style, word = _LOOKS[self._focus[pattern]]
        name = clean_line(self._names[pattern], _LONGEST_NAME)
        return Content.assemble((glyph, style), name, (word, style))
