"""An editor whose undo goes back one step at a time, and that says when it is only read."""

from textual.binding import Binding
from textual.events import Key, Paste
from textual.message import Message
from textual.widgets import TextArea

_WRITING = ("delete", "cut", "paste", "undo", "redo", "toggle", "move", "duplicate", "reset")
"""What the actions that change the text begin with."""


class StepwiseEditor(TextArea):
    """Edits text; what is typed after an undo is a step of its own.

    Posts ``Locked`` for a key that would have changed the text while it is only read.
    """

    BINDINGS = [
        Binding("ctrl+a", "select_all", "Select all", show=False),
        Binding("ctrl+home", "text_start", "To the start of the text", show=False),
        Binding("ctrl+end", "text_end", "To the end of the text", show=False),
        Binding("ctrl+shift+home", "text_start(True)", "Select to the start", show=False),
        Binding("ctrl+shift+end", "text_end(True)", "Select to the end", show=False),
        Binding("ctrl+shift+z", "redo", "Redo", show=False),
        Binding("ctrl+delete", "delete_word_right", "Delete the word after", show=False),
    ]

    class Locked(Message):
        """A key did nothing, as the text is only read now."""

    def undo(self) -> None:
        """Take back the last step; Textual itself would add what follows to the one before."""
        if not self.read_only:
            super().undo()
            self.history.checkpoint()

    def redo(self) -> None:
        """Bring back the step that was taken back last."""
        if not self.read_only:
            super().redo()

    def action_text_start(self, select: bool = False) -> None:
        """Go to the start of the text."""
        self.move_cursor((0, 0), select=select)

    def action_text_end(self, select: bool = False) -> None:
        """Go to the end of the text."""
        self.move_cursor(self.document.end, select=select)

    def on_key(self, event: Key) -> None:
        """Tell that a key does nothing while the text is only read."""
        if self.read_only and self._would_write(event):
            self.post_message(self.Locked())

    def on_paste(self, _event: Paste) -> None:
        """Tell that a paste does nothing while the text is only read."""
        if self.read_only:
            self.post_message(self.Locked())

    def _would_write(self, event: Key) -> bool:
        actions = [it.action for it in self._bindings.key_to_bindings.get(event.key, [])]
        writes = any(action.split("_")[0] in _WRITING for action in actions)
        return writes or event.is_printable or event.key == "enter"
