"""One a day: of a card and a study day one line moves the memory; the others are history."""

from collections.abc import Iterable
from datetime import date
from typing import Protocol, TypeVar

from trainer.domain.log.review import Review, Source


class Answered(Protocol):
    """A review, or a row of one: on which day it counts, and where it came from."""

    @property
    def study_day(self) -> date:
        """The learner's day."""

    @property
    def source(self) -> str:
        """Where it came from."""


Line = TypeVar("Line", bound=Answered)


def moving(lines: Iterable[Line]) -> list[Line]:
    """Give, of the lines of one card in order, those that move its memory.

    Of a day that is the first line that was made here or logged; an imported one moves it where
    there is no other. So ten logs of one evening do not compound, and what an import says of a day
    gives way to what happened here.
    """
    chosen: dict[date, int] = {}
    given = list(lines)
    for place, line in enumerate(given):
        known = chosen.get(line.study_day)
        if known is None or _is_imported(given[known]) > _is_imported(line):
            chosen[line.study_day] = place
    return [given[place] for place in sorted(chosen.values())]


def counted_on(day: date, reviews: Iterable[Review]) -> Review | None:
    """Give the review of a card that moves its memory on a study day; ``reviews`` are in order."""
    return next((review for review in moving(reviews) if review.study_day == day), None)


def _is_imported(line: Answered) -> bool:
    return line.source == Source.IMPORT
