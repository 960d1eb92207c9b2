"""The table of problems, with what is known of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content

from trainer.domain.problem.problem import Origin
from trainer.domain.text import clean_line
from trainer.domain.wording.words import day_from
from trainer.tui.library.state_word import state_word
from trainer.tui.widgets.long_list import LongList

if TYPE_CHECKING:
    from trainer.domain.problem.pattern import Pattern
    from trainer.services.progress import ProblemProgress

_NUMBER, _LEVEL, _STATE, _RECALL = 6, 7, 12, 7
_WIDE = 100
_SEEN_IF_WIDE, _SEEN = 12, 6
_NARROWEST_PATTERN, _WIDEST_PATTERN = 16, 36
_MARKS = {Origin.CATALOGUE: "", Origin.OWN: " (own)", Origin.LOGGED: " (logged)"}
_HIDDEN = "·"


class ProblemTable(LongList):
    """Shows problems; those that the learner added are marked as such.

    The patterns of those to solve are hidden: what is new, and what is due.
    """

    def __init__(self) -> None:
        super().__init__()
        self._problems: Sequence[ProblemProgress] = ()
        self._patterns: Mapping[str, Pattern] = {}
        self._day = date.min
        self._spoilers = False

    def show(
        self,
        problems: Sequence[ProblemProgress],
        patterns: Mapping[str, Pattern],
        day: date,
        *,
        keep: str | None = None,
        spoilers: bool = False,
    ) -> None:
        """Show these problems, the cursor on ``keep``; ``spoilers`` shows the hidden patterns."""
        self._problems, self._patterns, self._day = problems, patterns, day
        self._spoilers = spoilers
        slugs = (place for place, p in enumerate(problems) if p.problem.slug == keep)
        self.set_lines(len(problems), next(slugs, 0) if keep else 0)

    @property
    def selected(self) -> str | None:
        """The slug of the problem under the cursor."""
        return self._problems[self.cursor].problem.slug if self._problems else None

    def head(self) -> Content:
        """Give the names of the columns."""
        seen = "last seen" if self._is_wide else "seen"
        heads = ("#", "title", "level", "pattern", "state", "recall", seen)
        return self.columns(zip(map(Content, heads), self._widths, strict=True))

    def line(self, place: int) -> Content:
        """Give a problem as a line."""
        progress, widths = self._problems[place], self._widths
        problem, memory = progress.problem, progress.memory
        mark = _MARKS[problem.origin]
        title = clean_line(problem.title, widths[1] - len(mark) - 1)
        recall = "" if progress.recall is None else f"{progress.recall:.0%}"
        seen = "" if memory is None else self._seen(memory.last_day)
        cells = (
            Content.styled(f"#{problem.number}" if problem.number else "", "dim"),
            Content.assemble((title, "bold"), (mark, "dim")),
            Content(problem.level.word),
            Content.styled(self._pattern(progress, widths[3] - 1), "dim"),
            state_word(progress),
            Content(recall),
            Content.styled(seen, "dim"),
        )
        return self.columns(zip(cells, widths, strict=True))

    def _seen(self, day: date) -> str:
        """Give when a problem was last seen: ``40 days ago``, or ``40 d`` where it is narrow."""
        ago = (self._day - day).days
        return day_from(day, self._day) if self._is_wide or ago <= 0 else f"{ago} d"

    def _pattern(self, progress: ProblemProgress, width: int) -> str:
        if progress.to_solve and not self._spoilers:
            return _HIDDEN
        pattern = self._patterns.get(progress.problem.pattern or "")
        return pattern.fitted(width) if pattern else "–"

    @property
    def _is_wide(self) -> bool:
        return self.room >= _WIDE

    @property
    def _widths(self) -> tuple[int, ...]:
        seen = _SEEN_IF_WIDE if self._is_wide else _SEEN
        left = self.room - (_NUMBER + _LEVEL + _STATE + _RECALL + seen + 1)
        pattern = min(_WIDEST_PATTERN, max(_NARROWEST_PATTERN, left // 3))
        return _NUMBER, max(12, left - pattern), _LEVEL, pattern, _STATE, _RECALL, seen
