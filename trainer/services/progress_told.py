"""Telling how far something is, to people: not at all where it is quick, and then now and then."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from time import monotonic
from typing import TypeVar

PATIENCE = 0.4
"""Seconds that are waited for before the first word, and between two."""

Item = TypeVar("Item")
Show = Callable[[int, int], None]


@dataclass
class ToldNowAndThen:
    """Passes on to ``show`` how many of how many are done, the end only after something before."""

    show: Show
    _last: float = 0.0
    _shown: bool = False

    def __call__(self, done: int, total: int) -> None:
        """Take how far it is; with nothing done it begins, with all done it ends."""
        if done == 0:
            self._last, self._shown = monotonic(), False
        if 0 < done < total and monotonic() - self._last >= PATIENCE:
            self._last, self._shown = monotonic(), True
            self.show(done, total)
        elif done >= total and self._shown:
            self._shown = False
            self.show(done, total)


def each_told(items: Iterable[Item], total: int, show: Show | None) -> Iterator[Item]:
    """Give the items, so many in all, and show now and then how many of them were taken."""
    told = ToldNowAndThen(show) if show else None
    for done, item in enumerate(items):
        if told and done < total:
            told(done, total)
        yield item
    if told:
        told(total, total)
