"""The lines in which a note is written: what is pasted there is shown as text."""

from textual.widgets.text_area import EditResult, Location

from trainer.domain.text import clean
from trainer.tui.widgets.stepwise_editor import StepwiseEditor


class NoteEditor(StepwiseEditor):
    """A few lines of text that hold no control code, direction mark or lone surrogate."""

    def __init__(self, id: str = "note") -> None:
        super().__init__(soft_wrap=True, compact=True, tab_behavior="focus", id=id)

    def replace(
        self,
        insert: str,
        start: Location,
        end: Location,
        *,
        maintain_selection_offset: bool = True,
    ) -> EditResult:
        """Take what is typed or pasted with unsafe characters replaced."""
        kept = clean(insert)
        return super().replace(
            kept, start, end, maintain_selection_offset=maintain_selection_offset
        )

    def put(self, text: str) -> str:
        """Show this text in the place of what stands there, and give it as it is shown."""
        self.text = clean(text)
        return self.text
