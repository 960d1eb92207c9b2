"""The problems of a pattern as a list; what was not met yet is only counted until asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content
from textual.events import Resize
from textual.message import Message
from textual.widgets.option_list import Option

from trainer.domain.problem.problem import Level
from trainer.domain.stats.coverage.standing import Standing
from trainer.domain.text import clean_line
from trainer.domain.wording.pattern_words import unmet_in_words
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
_UNMET = "(not met)"
"""The id of the line of those that were not met; no slug has such characters."""

_MOST = 500
"""So many lines are shown; each more would make a key wait, and the Library has them all."""

_SHORTEST_TITLE = 12
_FACTS = 33
_STANDING = 9
_ROOM_FOR_STANDING = 60


class ProblemList(OpenedList):
    """Shows the problems of a pattern; posts ``Chosen`` when one is opened.

    Those that were not met share one line, which posts ``Unmet``.
    """

    BINDINGS = bindings("open")

    class Chosen(Message):
        """A problem was opened."""

        def __init__(self, slug: str) -> None:
            self.slug = slug
            super().__init__()

    class Unmet(Message):
        """The line of those that were not met was opened."""

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._problems: Sequence[ProblemProgress] = ()
        self._unmet: Sequence[ProblemProgress] = ()
        self._day = date.min

    def show(self, problems: Sequence[ProblemProgress], day: date, *, unmet: bool) -> None:
        """Show these problems, the cursor where it was; ``unmet`` shows those not met by title."""
        self._problems = [it for it in problems if unmet or it.met]
        self._unmet = [] if unmet else [it for it in problems if not it.met]
        self._day = day
        self._draw()

    @property
    def selected(self) -> str | None:
        """The slug of the problem under the cursor; of those not met, that of the easiest one."""
        option = self.highlighted_option
        if option is None or option.id != _UNMET:
            return option.id if option else None
        return next((it.problem.slug for it in self._unmet if not it.suspended), None)

    def action_open(self) -> None:
        """Open the problem under the cursor."""
        self.action_select()

    def on_resize(self, _: Resize) -> None:
        """Fit the columns to the new width."""
        self._draw()

    def on_option_list_option_selected(self, event: OpenedList.OptionSelected) -> None:
        """Pass the opened problem on."""
        event.stop()
        opened = event.option_id or ""
        self.post_message(self.Unmet() if opened == _UNMET else self.Chosen(opened))

    def _draw(self) -> None:
        place = self.highlighted or 0
        options = [Option(self._line(it), id=it.problem.slug) for it in self._problems[:_MOST]]
        if left := len(self._problems) - len(options):
            more = Content.styled(f" {left:,} more are in the Library (b)", "dim")
            options.append(Option(more, disabled=True))
        if self._unmet:
            options.append(Option(self._line_of_unmet(), id=_UNMET))
        self.set_options(options)
        self.highlighted = min(place, len(options) - 1) if options else None

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

    def _line_of_unmet(self) -> Content:
        levels = [it.problem.level for it in self._unmet]
        words = unmet_in_words(*(levels.count(level) for level in Level))
        keys = "v shows, s starts one" if self.size.width >= _ROOM_FOR_STANDING else "v shows"
        return Content.assemble((f" {NEW} ", "dim"), words, (f"  {keys}", "dim"))

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
