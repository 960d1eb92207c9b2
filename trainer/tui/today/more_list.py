"""More: what else there is to do today, in a short list over the foot of the screen."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from textual.content import Content
from textual.events import Blur, Key
from textual.message import Message
from textual.widgets.option_list import Option

from trainer.domain.plan.today import Today, TodayItem
from trainer.domain.text import clean_line
from trainer.domain.wording.words import minutes
from trainer.tui.commands import bindings, quiet
from trainer.tui.widgets.opened_list import OpenedList

_NAME, _DETAIL, _LEFT_OVER = 25, 38, 8


class More(StrEnum):
    """What else there is to do."""

    ONE_MORE = "one more problem"
    FADED = "more that faded"
    PATTERN = "a session on one pattern"
    LOG = "log one from elsewhere"
    REPLAN = "a new plan"
    LIBRARY = "anything else"


class Line(NamedTuple):
    """One line: what it does, what to know of it, and the minutes that it takes."""

    more: More
    detail: str
    time: str = ""


def lines_of(today: Today, following: TodayItem | None) -> list[Line]:
    """Give the lines that do something now; ``following`` would be the next item of the plan."""
    lines = []
    if following is not None and following.time is not None:
        title = clean_line(following.problem.title, _DETAIL)
        lines.append(Line(More.ONE_MORE, title, minutes(following.time)))
    if today.waiting.faded:
        lines.append(Line(More.FADED, f"{today.waiting.faded} wait: as many as fit today"))
    if today.standing.problems:
        lines.append(Line(More.PATTERN, "choose it in Coverage, p plans it"))
    lines.append(Line(More.LOG, "what you did on a website or in a book"))
    if today.spent or today.finished:
        left = max(0, round((today.budget - today.spent).total_seconds() / 60))
        lines.append(Line(More.REPLAN, "for the time that is left", f"{left} min"))
    if today.standing.problems:
        lines.append(Line(More.LIBRARY, "search all problems"))
    return lines


class MoreList(OpenedList):
    """Offers these lines; posts ``Taken`` for one, and ``Closed`` when none is wanted."""

    BINDINGS = [*bindings("take"), *quiet("more"), *bindings("back")]
    BORDER_TITLE = "More"
    DEFAULT_CSS = """
    MoreList, MoreList:focus {
        dock: bottom;
        height: auto;
        max-height: 80%;
        border: none;
        border-top: solid $primary;
        border-title-color: $primary;
        border-title-style: bold;
        padding: 0;
        text-wrap: nowrap;
        text-overflow: ellipsis;
        background: $panel;
        background-tint: transparent;
    }
    """

    class Taken(Message):
        """A line was taken."""

        def __init__(self, more: More) -> None:
            self.more = more
            super().__init__()

    class Closed(Message):
        """None of it is wanted."""

    def __init__(self, lines: Sequence[Line]) -> None:
        super().__init__(*(Option(_drawn(line)) for line in lines), markup=False)
        self._offered = lines

    def on_mount(self) -> None:
        """Begin with the first line."""
        self.highlighted = 0
        self.focus()

    def on_blur(self, _: Blur) -> None:
        """Close when something else is turned to, but not when the terminal is."""
        if self.app.app_focus:
            self.post_message(self.Closed())

    def key_enter(self, event: Key) -> None:
        """Take the line, though the list may not be drawn yet: m Enter may come in one piece."""
        event.stop()
        self.action_take()

    def action_take(self) -> None:
        """Take the line under the cursor."""
        self._take(self.highlighted or 0)

    def action_more(self) -> None:
        """Close it again."""
        self.post_message(self.Closed())

    def action_back(self) -> None:
        """Close it."""
        self.post_message(self.Closed())

    def on_option_list_option_selected(self, event: OpenedList.OptionSelected) -> None:
        """Pass the line on that was taken."""
        event.stop()
        self._take(event.option_index)

    def _take(self, place: int) -> None:
        self.post_message(self.Taken(self._offered[place].more))


def _drawn(line: Line) -> Content:
    return Content.assemble(
        (f"{line.more:<{_NAME}}", "bold"),
        (f"  {line.detail:<{_DETAIL}}", "$text-muted"),
        f"{line.time:>{_LEFT_OVER}}",
    )
