"""Moves: the reviews of the last days that moved a memory, with the memory that each one met."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from trainer.domain.log.review import Rating, Source
from trainer.domain.memory.curve import recall_after
from trainer.domain.plan.worth import READY


class Move(NamedTuple):
    """A review that moved the memory of a problem.

    ``stability`` (days) is that of the memory before it, and so many days had ``elapsed`` since the
    review before; both are ``None`` for the first review of a problem.
    """

    slug: str
    study_day: date
    source: str
    rating: Rating
    stability: float | None
    elapsed: int | None

    @property
    def made_here(self) -> bool:
        """Whether it was made or logged here, and did not come with an import."""
        return self.source != Source.IMPORT

    def was_ready(self, day: date, speed: float) -> bool:
        """Tell whether the problem was ready on a day before this move, or the day of it."""
        if self.stability is None or self.elapsed is None:
            return False
        since = self.elapsed - (self.study_day - day).days
        return since >= 0 and recall_after(max(1, since) / (self.stability * speed)) >= READY


def first_moves(moves: Iterable[Move]) -> dict[str, Move]:
    """Give the first move of each problem, of moves in order."""
    found: dict[str, Move] = {}
    for move in moves:
        found.setdefault(move.slug, move)
    return found
