"""The list of an import's preview; lines with a pair of arrows are turned by keys."""

from __future__ import annotations

from collections.abc import Sequence

from textual.binding import Binding
from textual.content import Content
from textual.message import Message

from trainer.tui.commands import bindings, quiet
from trainer.tui.importing.preview_lines import Changes, PreviewLine
from trainer.tui.widgets.long_list import LongList


class PreviewList(LongList):
    """Shows the lines; posts ``Turned`` where one is turned that can be."""

    BINDINGS = [
        *bindings("turn_choice(1)"),
        *quiet("turn_choice(-1)"),
        Binding("enter", "nothing", show=False),
    ]

    class Turned(Message):
        """A line was turned: forward (1) or back (-1)."""

        def __init__(self, line: PreviewLine, step: int) -> None:
            self.line, self.step = line, step
            super().__init__()

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[PreviewLine] = ()

    def show(self, lines: Sequence[PreviewLine]) -> None:
        """Show these lines; the cursor stays on what it stood on, or goes to the first choice."""
        stood = self._lines[self.cursor] if self.cursor < len(self._lines) else None
        same = (place for place, it in enumerate(lines) if stood and _is_same(it, stood))
        choice = (place for place, it in enumerate(lines) if it.changes is not Changes.NOTHING)
        self._lines = lines
        self.set_lines(len(lines), next(same, next(choice, 0)))

    def head(self) -> Content:
        """Give the line above all, which says what the arrows do."""
        says = " Space changes a line with ◂▸ (← back), or leaves a problem out"
        says = says if self._lines else ""
        return Content.styled(says, "dim")

    def line(self, place: int) -> Content:
        """Give a line."""
        return Content.assemble(" ", self._lines[place].content)

    def action_turn_choice(self, step: int) -> None:
        """Turn the line under the cursor."""
        if self._lines and (line := self._lines[self.cursor]).changes is not Changes.NOTHING:
            self.post_message(self.Turned(line, step))

    def action_nothing(self) -> None:
        """Do nothing: an enter that follows on a paste must not turn a line."""

    def action_open(self) -> None:
        """Turn the line under the cursor, as a double click does."""
        self.action_turn_choice(1)


def _is_same(line: PreviewLine, other: PreviewLine) -> bool:
    mine, others = ((it.changes, it.key, it.place) for it in (line, other))
    return line.changes is not Changes.NOTHING and mine == others
