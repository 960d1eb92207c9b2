"""All changes as a list: one line each, the latest on top, read as it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.content import Content

from trainer.domain.log.change import ChangeLine
from trainer.domain.text import clean_line
from trainer.tui.widgets.long_list import LongList

if TYPE_CHECKING:
    from trainer.services.history import Lines

_WHEN, _STATE = 19, 11
_HEADS = ("when", "what", "")


class ChangeList(LongList):
    """Shows changes in words; ``words`` and ``when`` say them."""

    def __init__(
        self, words: Callable[[ChangeLine], str], when: Callable[[ChangeLine], str]
    ) -> None:
        super().__init__()
        self._words, self._when = words, when
        self._lines: Lines[ChangeLine] | None = None

    def show(self, lines: Lines[ChangeLine], cursor: int) -> None:
        """Show these lines."""
        self._lines = lines
        self.set_lines(lines.count, cursor)

    @property
    def selected(self) -> ChangeLine | None:
        """The line under the cursor."""
        return self._lines.at(self.cursor) if self._lines and self.count else None

    def head(self) -> Content:
        """Give the names of the columns."""
        return self.columns(zip(map(Content, _HEADS), self._widths, strict=True))

    def line(self, place: int) -> Content:
        """Give a change as a line; one that was taken back is said to be, and dim."""
        line = self._lines.at(place) if self._lines else None
        if line is None:
            return Content("")
        words = clean_line(self._words(line), self._widths[1])
        gone = line.taken_back
        cells = (
            Content(self._when(line)),
            Content.assemble("✗ ", (words, "strike")) if gone else Content.styled(words, "bold"),
            Content.styled("undone" if gone else "", "dim"),
        )
        shown = self.columns(zip(cells, self._widths, strict=True))
        return shown.stylize("dim") if gone else shown

    @property
    def _widths(self) -> tuple[int, int, int]:
        return _WHEN, max(16, self.room - 1 - _WHEN - _STATE), _STATE
