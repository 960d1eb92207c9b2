"""The field that one searches with: one line, left downwards."""

from textual.binding import Binding
from textual.message import Message

from trainer.tui.widgets.text_line import TextLine


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
