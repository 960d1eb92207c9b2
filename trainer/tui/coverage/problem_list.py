"""Problems as a list: one line a problem with its level and what is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content
from textual.events import Resize
from textual.message import Message
from textual.widgets.option_list import Option

from trainer.domain.stats.coverage.standing import Standing
from trainer.domain.text import clean_line
from trainer.domain.wording.words import day_from
from trainer.tui.commands import bindings
from trainer.tui.widgets.blocks import KNOWN, LEARNING, NEW, SOLID
from trainer.tui.widgets.opened_list import OpenedList

if TYPE_CHECKING:
    from trainer.services.progress import ProblemProgress

_LOOKS = {
    Standing.NEW: (NEW, "dim"),
    Standing.KNOWN: (KNOWN, "$secondary"),
    Standing.LEARNING: (LEARNING, "$accent"),
    Standing.SOLID: (SOLID, "$success"),
}
_SHORTEST_TITLE = 12
_FACTS = 33
_STANDING = 9
_ROOM_FOR_STANDING = 60


class ProblemList(OpenedList):
    """Shows the problems of a pattern; posts ``Chosen`` when one is opened."""

    BINDINGS = bindings("open")

    class Chosen(Message):
        """A problem was opened."""

        def __init__(self, slug: str) -> None:
            self.slug = slug
            super().__init__()

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._problems: Sequence[ProblemProgress] = ()
        self._day = date.min

    def show(self, problems: Sequence[ProblemProgress], day: date) -> None:
        """Show these problems, the cursor where it was."""
        self._problems, self._day = problems, day
        self._draw()

    @property
    def selected(self) -> str | None:
        """The slug of the problem under the cursor."""
        return self.highlighted_option.id if self.highlighted_option else None

    def action_open(self) -> None:
        """Open the problem under the cursor."""
        self.action_select()

    def on_resize(self, _: Resize) -> None:
        """Fit the columns to the new width."""
        self._draw()

    def on_option_list_option_selected(self, event: OpenedList.OptionSelected) -> None:
        """Pass the opened problem on."""
        event.stop()
        self.post_message(self.Chosen(event.option_id or ""))

    def _draw(self) -> None:
        place = self.highlighted or 0
        self.set_options(Option(self._line(p), id=p.problem.slug) for p in self._problems)
        self.highlighted = min(place, len(self._problems) - 1) if self._problems else None

    def _line(self, progress: ProblemProgress) -> Content:
        standing = _STANDING if self.size.width >= _ROOM_FOR_STANDING else 0
        width = max(_SHORTEST_TITLE, self.size.width - _FACTS - standing)
        glyph, style = _LOOKS[progress.standing]
        recall = "" if progress.recall is None else f"{progress.recall:.0%}"
        return Content.assemble(
            (f" {glyph} ", style),
            (f"{clean_line(progress.problem.title, width):<{width}} ", "bold"),
            (f"{progress.problem.level.word:<7}", "dim"),
            f"{progress.standing if standing else '':<{standing}}",
            f"{recall:>5}  ",
            self._due(progress),
        )

    def _due(self, progress: ProblemProgress) -> tuple[str, str]:
        if progress.suspended:
            return "suspended", "dim"
        if progress.due_day is None:
            return "", ""
        if progress.faded:
            return "faded", "dim"
        if progress.due:
            return "due", "bold $accent"
        return day_from(progress.due_day, self._day), "dim"
