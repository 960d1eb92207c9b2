"""The lines that one types into: what is pasted there is shown as text, never acted upon."""

from textual.binding import Binding
from textual.message import Message
from textual.widgets import Input

from trainer.domain.text import in_place


class TextLine(Input):
    """An ``Input`` whose value holds no control code, direction mark or lone surrogate."""

    def validate_value(self, value: str) -> str:
        """Give what is typed or pasted with each unsafe character replaced in its place."""
        return in_place(value)


class SearchField(TextLine):
    """Takes what is searched for; posts ``Left`` when one goes down to what was found."""

    BINDINGS = [
        Binding("down,enter", "leave", "To what was found", show=False),
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
