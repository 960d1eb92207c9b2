"""A curve: shares over time or against each other, drawn for whatever room there is."""

from __future__ import annotations

from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from trainer.tui.statistics.curve_picture import Drawing, picture


class Curve(Widget):
    """Draws anew for every size; the style sheet of its screen gives it its height."""

    DEFAULT_CSS = """
    Curve {
        height: 9;
    }
    Curve.-empty {
        display: none !important;
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._drawing: Drawing | None = None
        self._drawn = Content("")
        self._drawn_for = Size()

    def show(self, drawing: Drawing | None) -> None:
        """Show this; ``None`` takes the curve away."""
        self._drawing, self._drawn_for = drawing, Size()
        self.set_class(drawing is None, "-empty")
        self.refresh()

    def render(self) -> RenderResult:
        """Give the picture for the present size; it is drawn once for each."""
        if self._drawing is not None and self.size != self._drawn_for:
            self._drawn = picture(self._drawing, self.size.width, self.size.height)
            self._drawn_for = self.size
        return self._drawn
