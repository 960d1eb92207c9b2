"""The lines that one types into: what is pasted there is shown as text, never acted upon."""

from textual import on
from textual.binding import Binding
from textual.events import Paste
from textual.message import Message
from textual.widgets import Input

from trainer.domain.text import in_place

_MOST_REMEMBERED = 100
"""So many states of a line can be undone."""


class TextLine(Input):
    """An ``Input`` whose value holds no control code, direction mark or lone surrogate.

    What was typed or deleted can be undone, as in every editor.
    """

    BINDINGS = [
        Binding("ctrl+z", "undo", "Undo", show=False),
        Binding("ctrl+y", "redo", "Redo", show=False),
        Binding("ctrl+a", "select_all", "Select all", show=False),
    ]

    def on_mount(self) -> None:
        """Begin to remember what stood here."""
        self._before: list[str] = []
        self._after: list[str] = []
        self._standing = self.value

    @on(Input.Changed)
    def remember(self, event: Input.Changed) -> None:
        """Remember what stood here before, unless that is what came back."""
        if event.value != self._standing:
            self._before = [*self._before, self._standing][-_MOST_REMEMBERED:]
            self._after, self._standing = [], event.value

    def on_paste(self, event: Paste) -> None:
        """Take the first line of what is pasted that has something in it."""
        lines = (line.strip() for line in event.text.splitlines())
        event.text = next((line for line in lines if line), "")

    def action_undo(self) -> None:
        """Bring back what stood here before."""
        self._go(self._before, self._after)

    def action_redo(self) -> None:
        """Bring back what was undone last."""
        self._go(self._after, self._before)

    def _go(self, there: list[str], back: list[str]) -> None:
        if there:
            back.append(self._standing)
            self._standing = there.pop()
            self.value = self._standing

    def validate_value(self, value: str) -> str:
        """Give what is typed or pasted with each unsafe character replaced in its place."""
        return in_place(value)


class SearchField(TextLine):
    """Takes what is searched for; posts ``Left`` when one goes down to what was found."""

    BINDINGS = [
        Binding("down,enter", "leave", "to the list", show=False),
        Binding("ctrl+u", "screen.clear", "Clear", show=False),
    ]

    class Left(Message):
        """The learner goes on to what was found."""

    def __init__(self) -> None:
        super().__init__(
            placeholder="/ searches title, number or link", compact=True, max_length=500
        )

    def action_leave(self) -> None:
        """Go down to what was found."""
        self.post_message(self.Left())
