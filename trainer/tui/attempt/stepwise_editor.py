"""An editor whose undo goes back one step, however often it was used before."""

from textual.widgets import TextArea


class StepwiseEditor(TextArea):
    """Edits text; what is typed after an undo is a step of its own."""

    def undo(self) -> None:
        """Take back the last step; Textual itself would add what follows to the one before."""
        super().undo()
        self.history.checkpoint()
