"""An editor whose undo goes back one step at a time, and that says when it is only read."""

from textual.events import Key, Paste
from textual.message import Message
from textual.widgets import TextArea

_WRITING = ("delete", "cut", "paste", "undo", "redo")
"""What the actions that change the text begin with."""


class StepwiseEditor(TextArea):
    """Edits text; what is typed after an undo is a step of its own.

    Posts ``Locked`` for a key that would have changed the text while it is only read.
    """

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
