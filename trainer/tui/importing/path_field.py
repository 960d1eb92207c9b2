"""The field that takes a path, or a whole text when several lines are pasted into it."""

from textual.events import Paste
from textual.message import Message

from trainer.tui.widgets.text_line import TextLine


class PathField(TextLine):
    """Takes the path of a file or folder; posts ``Pasted`` for a pasted text of several lines."""

    class Pasted(Message):
        """Several lines were pasted: they are what is to be imported."""

        def __init__(self, text: str) -> None:
            self.text = text
            super().__init__()

    def __init__(self) -> None:
        super().__init__(
            placeholder="path of a file or folder; or paste a table, a list, a page here",
            compact=True,
            max_length=2000,
        )

    def on_paste(self, event: Paste) -> None:
        """Take a path as one; pass several lines on as they are."""
        if len(event.text.strip().splitlines()) > 1:
            event.prevent_default()
            event.stop()
            self.post_message(self.Pasted(event.text))
            return
        super().on_paste(event)
