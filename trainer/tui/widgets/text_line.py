"""The line that one types into: what is pasted there is shown as text, never acted upon."""

from textual.widgets import Input

from trainer.domain.text import in_place


class TextLine(Input):
    """An ``Input`` whose value holds no control code, direction mark or lone surrogate."""

    def validate_value(self, value: str) -> str:
        """Give what is typed or pasted with each unsafe character replaced in its place."""
        return in_place(value)
