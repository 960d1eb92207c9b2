"""The sections of a lesson by number, and which one is read."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import RenderResult
from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget


class SectionList(Widget):
    """Lists the sections, the one that is read marked; a click posts ``Chosen``."""

    DEFAULT_CSS = """
    SectionList {
        display: none;
        width: 33;
        height: 1fr;
        border-right: solid $panel-lighten-2;
    }
    """

    place = reactive(0)

    class Chosen(Message):
        """A section was clicked: its place, from 0."""

        def __init__(self, place: int) -> None:
            self.place = place
            super().__init__()

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self._titles = titles

    def render(self) -> RenderResult:
        """Give a line for each section."""
        return Content("\n").join(self._line(place) for place in range(len(self._titles)))

    def on_click(self, event: Click) -> None:
        """Tell which section was clicked."""
        clicked = event.get_content_offset(self)
        if clicked is not None and clicked.y < len(self._titles):
            self.post_message(self.Chosen(clicked.y))

    def _line(self, place: int) -> Content:
        read = place == self.place
        number = str(place + 1) if place < 9 else " "
        line = Content.assemble(
            ("▸" if read else " ", "$accent"),
            (f"{number} ", "$text-muted"),
            (self._titles[place], "bold" if read else "$text-muted"),
        )
        return line.truncate(max(1, self.size.width), ellipsis=True)
