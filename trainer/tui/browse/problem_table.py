"""The table of problems, with what is known of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content

from trainer.domain.problem.problem import Origin
from trainer.domain.text import clean_line
from trainer.domain.wording.words import day_from
from trainer.tui.browse.state_word import state_word
from trainer.tui.widgets.long_list import LongList

if TYPE_CHECKING:
    from trainer.services.progress import ProblemProgress

_LEVEL, _STATE, _RECALL, _SEEN = 8, 13, 8, 12
_NARROWEST_PATTERN, _WIDEST_PATTERN = 13, 34
_MARKS = {Origin.CATALOGUE: "", Origin.OWN: " (own)", Origin.LOGGED: " (logged)"}


class ProblemTable(LongList):
    """Shows problems; those that the learner added are marked as such."""

    def __init__(self) -> None:
        super().__init__()
        self._problems: Sequence[ProblemProgress] = ()
        self._names: Mapping[str, str] = {}
        self._day = date.min

    def show(
        self,
        problems: Sequence[ProblemProgress],
        names: Mapping[str, str],
        day: date,
        keep: str | None = None,
    ) -> None:
        """Show these problems; ``names`` are those of the patterns, the cursor goes to ``keep``."""
        self._problems, self._names, self._day = problems, names, day
        slugs = (place for place, p in enumerate(problems) if p.problem.slug == keep)
        self.set_lines(len(problems), next(slugs, 0) if keep else 0)

    @property
    def selected(self) -> str | None:
        """The slug of the problem under the cursor."""
        return self._problems[self.cursor].problem.slug if self._problems else None

    def head(self) -> Content:
        """Give the names of the columns."""
        heads = ("title", "level", "pattern", "state", "recall", "last seen")
        return self.columns(zip(map(Content, heads), self._widths, strict=True))

    def line(self, place: int) -> Content:
        """Give a problem as a line."""
        progress = self._problems[place]
        problem, memory = progress.problem, progress.memory
        mark = _MARKS[problem.origin]
        title = clean_line(problem.title, self._widths[0] - len(mark) - 1)
        pattern = self._names.get(problem.pattern or "", "–")
        recall = "" if progress.recall is None else f"{progress.recall:.0%}"
        seen = "" if memory is None else day_from(memory.last_day, self._day)
        cells = (
            Content.assemble((title, "bold"), (mark, "dim")),
            Content(problem.level.word),
            Content.styled(pattern, "dim"),
            state_word(progress),
            Content(recall),
            Content.styled(seen, "dim"),
        )
        return self.columns(zip(cells, self._widths, strict=True))

    @property
    def _widths(self) -> tuple[int, ...]:
        left = self.room - (_LEVEL + _STATE + _RECALL + _SEEN + 1)
        pattern = min(_WIDEST_PATTERN, max(_NARROWEST_PATTERN, left // 3))
        return max(12, left - pattern), _LEVEL, pattern, _STATE, _RECALL, _SEEN
