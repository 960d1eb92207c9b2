"""The whole history as a list: one line a review, the latest on top, read as it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.content import Content

from trainer.domain.log.review_filter import HistoryLine
from trainer.domain.text import clean_line
from trainer.tui.widgets.long_list import LongList
from trainer.tui.widgets.review_cells import (
    HELP,
    RATING,
    RUNS,
    TIME,
    calendar_day,
    happened,
    rating_word,
)

if TYPE_CHECKING:
    from trainer.services.history import Lines

_DAY, _SOURCE, _NARROWEST_TITLE = 12, 11, 16
_GONE = "✗ "
_HEADS = ("day", "problem", "rating", "time", "help", "runs", "source")


class HistoryList(LongList):
    """Shows reviews of all problems; columns on the right are left out where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Lines[HistoryLine] | None = None
        self._title: Callable[[str], str] = str

    def show(self, lines: Lines[HistoryLine], title: Callable[[str], str], cursor: int) -> None:
        """Show these lines; ``title`` gives that of a slug."""
        self._lines, self._title = lines, title
        self.set_lines(lines.count, cursor)

    @property
    def selected(self) -> HistoryLine | None:
        """The line under the cursor."""
        return self._lines.at(self.cursor) if self._lines and self.count else None

    def head(self) -> Content:
        """Give the names of the columns."""
        return self.columns(zip(map(Content, _HEADS), self._widths, strict=False))

    def line(self, place: int) -> Content:
        """Give a review as a line; one that was taken back is said to be, and dim."""
        line = self._lines.at(place) if self._lines else None
        if line is None:
            return Content("")
        review = line.review
        title = clean_line(self._title(review.card.slug), self._widths[1])
        gone = line.taken_back
        cells = (
            Content(calendar_day(review)),
            Content.assemble(_GONE, (title, "strike")) if gone else Content.styled(title, "bold"),
            rating_word(review.rating),
            *happened(review),
            Content.styled("undone" if gone else review.source.words, "dim"),
        )
        shown = self.columns(zip(cells, self._widths, strict=False))
        return shown.stylize("dim") if gone else shown

    @property
    def _widths(self) -> tuple[int, ...]:
        """The widths of the columns there is room for."""
        widths = [RATING, TIME, HELP, RUNS, _SOURCE]
        while widths and self.room - 1 - _DAY - sum(widths) < _NARROWEST_TITLE:
            widths.pop()
        return _DAY, max(8, self.room - 1 - _DAY - sum(widths)), *widths
