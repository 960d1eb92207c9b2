"""A line that is read as it is typed: beside it stands how it is understood."""

from __future__ import annotations

from collections.abc import Callable

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Label, Static

from trainer.domain.errors import TrainerError


class ReadField(Horizontal):
    """A label, a line, and the words for what is typed; ``read`` gives them or raises.

    What cannot be read has a ``fault``, until it can be.
    """

    def __init__(self, label: str, line: Input, read: Callable[[str], str], no_such: str) -> None:
        """``no_such`` stands beside what cannot be read, short as there is little room."""
        super().__init__(classes="field")
        self._label, self._line, self._read, self._no_such = label, line, read, no_such

    def compose(self) -> ComposeResult:
        """Lay out label, line and words."""
        yield Label(self._label)
        yield self._line
        yield Static("", classes="understood", markup=False)

    @property
    def fault(self) -> str:
        """What is wrong with what stands here; empty if it can be read."""
        try:
            self._read(self._line.value)
        except TrainerError as error:
            return str(error)
        return ""

    def focus_line(self) -> None:
        """Go to the line."""
        self._line.focus()

    def draw(self) -> None:
        """Show how the line is understood now."""
        try:
            words = Content.styled(self._read(self._line.value), "dim")
        except TrainerError:
            words = Content.styled(f"? {self._no_such}", "$error")
        self.query_one(".understood", Static).update(words)
