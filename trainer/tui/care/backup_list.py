"""The list of the backups; one is looked into when its line is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from textual.content import Content

from trainer.domain.backup import Backup, size_in_words
from trainer.tui.widgets.long_list import LongList

_WIDTHS = (6, 26, 18, 12)
_HEADS = ("no.", "made", "reviews", "size")
_LOOKED_INTO = 200


class BackupList(LongList):
    """Shows backups by number; ``moment`` and ``reviews`` put those of one in words."""

    def __init__(self, moment: Callable[[Backup], str], reviews: Callable[[Backup], str]) -> None:
        super().__init__()
        self._backups: Sequence[Backup] = ()
        self._moment = lru_cache(_LOOKED_INTO)(moment)
        self._reviews = lru_cache(_LOOKED_INTO)(reviews)

    def show(self, backups: Sequence[Backup]) -> None:
        """Show these backups, the cursor on the first."""
        self._backups = backups
        self.set_lines(len(backups), 0)

    @property
    def selected(self) -> Backup | None:
        """The backup under the cursor."""
        return self._backups[self.cursor] if self._backups else None

    def head(self) -> Content:
        """Give the names of the columns."""
        return self.columns(zip(map(Content, _HEADS), _WIDTHS, strict=True))

    def line(self, place: int) -> Content:
        """Give a backup as a line."""
        backup = self._backups[place]
        cells = (
            Content.styled(str(place + 1), "dim"),
            Content.styled(self._moment(backup), "bold"),
            Content(self._reviews(backup)),
            Content.styled(size_in_words(backup.size), "dim"),
        )
        return self.columns(zip(cells, _WIDTHS, strict=True))
