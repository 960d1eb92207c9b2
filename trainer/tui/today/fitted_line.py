"""A line with a left and a right end, in the longest of its forms that fits."""

from collections.abc import Sequence

from textual.app import RenderResult
from textual.content import Content
from textual.widget import Widget

Form = tuple[Content, Content]
"""What stands at the left edge, and what at the right one."""


class FittedLine(Widget):
    """Shows the first of its forms for which the line is wide enough; the last is cut short."""

    DEFAULT_CSS = """
    FittedLine {
        height: 1;
        width: 100%;
        padding: 0 1;
    }
    """

    def __init__(self, left: str = "", *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._forms: Sequence[Form] = [(Content(left), Content(""))]

    def show(self, *forms: Form) -> None:
        """Show the longest of these forms, given from the longest to the shortest."""
        self._forms = forms
        self.refresh()

    def say(self, *sentences: str | Content) -> None:
        """Show the longest of these sentences."""
        self.show(*((Content(it) if isinstance(it, str) else it, Content("")) for it in sentences))

    def render(self) -> RenderResult:
        """Give the line."""
        width = self.size.width
        fitting = (form for form in self._forms if _length(form) <= width)
        left, right = next(fitting, self._forms[-1])
        left = left.truncate(max(0, width - right.cell_length), ellipsis=True)
        gap = max(0, width - left.cell_length - right.cell_length)
        return Content.assemble(left, " " * gap, right)


def _length(form: Form) -> int:
    left, right = form
    return left.cell_length + right.cell_length + 2 * bool(right.cell_length)
