"""The line at the bottom of a screen that says what just happened; it covers nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import getters
from textual.content import Content
from textual.events import MouseDown
from textual.geometry import Size
from textual.widget import Widget

from trainer.tui.saying import SayingApp

if TYPE_CHECKING:
    from textual.css.styles import RulesMap
    from textual.notifications import Notification

_MARKS = {"information": ("", ""), "warning": ("! ", "$warning"), "error": ("✗ ", "$error")}
"""What stands before a sentence, and its colour: never colour alone."""

_PADDED: RulesMap = {"line_pad": 1}


class MessageLine(Widget):
    """Shows what is said now, over as many lines as it takes, and nothing otherwise.

    The screen above it makes room by its layout. A click takes the sentence away.
    """

    app = getters.app(SayingApp)
    ALLOW_SELECT = False
    DEFAULT_CSS = """
    MessageLine {
        dock: bottom;
        width: 100%;
        height: auto;
        max-height: 50%;
        background: $panel;
        &.-says {
            line-pad: 1;
        }
    }
    """

    stays = False
    """Whether something stands here while nothing is said."""

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is said now, without marks."""
        return tuple(said.message for said in self.app.standing)

    def on_mount(self) -> None:
        """Follow what the app says."""
        self._show()
        self.app.sayings.subscribe(self, lambda _: self._show())

    def render(self) -> Content:
        """Give what is said, each sentence on a line of its own, or else what stands here."""
        return _in_lines(self.app.standing) if self.app.standing else self.otherwise()

    def otherwise(self) -> Content:
        """Give what stands here while nothing is said."""
        return Content("")

    def on_mouse_down(self, event: MouseDown) -> None:
        """Take away what was said, or press what stands here instead."""
        if self.app.standing:
            self.app.forget_sayings()
        else:
            self.press_at(event.x)

    def press_at(self, x: int) -> None:
        """Press what stands in this column while nothing is said."""

    def get_content_height(self, _container: Size, _viewport: Size, width: int) -> int:
        """Give how many lines there are; it is asked for whenever the screen is laid out."""
        if not self.app.standing:
            return int(self.stays)
        return _in_lines(self.app.standing).get_height(_PADDED, width)

    def _show(self) -> None:
        """Draw what is said now, and lay the screen out anew where that needs other room."""
        says = bool(self.app.standing)
        self.set_class(says, "-says")
        self.display = says or self.stays
        there = self.screen.size
        lines = self.get_content_height(there, there, there.width)
        self.refresh(layout=lines != self.size.height)


def _in_lines(standing: tuple[Notification, ...]) -> Content:
    return Content("\n").join(_in_line(said) for said in standing)


def _in_line(said: Notification) -> Content:
    mark, colour = _MARKS[said.severity]
    if said.title:
        mark, colour = f"{said.title} ", "$accent"
    return Content.assemble((mark, f"bold {colour}"), said.message)
