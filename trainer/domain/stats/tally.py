"""Counting what was recalled: of reviews, how many, and how many were expected to be."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from trainer.domain.stats.column import Column
from trainer.domain.stats.interval import INTERVAL, Interval, wilson

ENOUGH_TESTS = 20
"""With fewer tests than this a share is not judged, only counted."""


class Judgement(StrEnum):
    """How a measured share compares with the one that was aimed at."""

    UNKNOWN = "not enough reviews"
    BELOW = "below"
    WITHIN = "as desired"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class Tally:
    """How many memory tests there were, how many recalled, and the sum of what was expected."""

    number: int = 0
    recalled: int = 0
    expected: float = 0.0

    def __add__(self, other: "Tally") -> "Tally":
        """Give the tally of both."""
        return Tally(
            self.number + other.number,
            self.recalled + other.recalled,
            self.expected + other.expected,
        )

    @property
    def share(self) -> float | None:
        """The share recalled: recalled / number, ``None`` without a test."""
        return self.recalled / self.number if self.number else None

    @property
    def expected_share(self) -> float | None:
        """The mean of what FSRS expected before each of these tests."""
        return self.expected / self.number if self.number else None

    @property
    def interval(self) -> Interval:
        """Where the true share probably lies."""
        return wilson(self.recalled, self.number)

    @property
    def in_words(self) -> str:
        """The share with its interval: ``81% (79 to 83%)``, ``nothing`` without a test."""
        if self.share is None:
            return "nothing"
        return f"{self.share:.0%} ({self.interval.in_words})"

    @property
    def missing(self) -> int:
        """How many more tests it takes until the share can be judged."""
        return max(0, ENOUGH_TESTS - self.number)

    def judge(self, aim: float) -> Judgement:
        """Tell whether a share (0 to 1) that was aimed at lies in the interval."""
        if self.missing:
            return Judgement.UNKNOWN
        if self.interval.holds(aim):
            return Judgement.WITHIN
        return Judgement.BELOW if (self.share or 0) < aim else Judgement.ABOVE


def total(tallies: Iterable[Tally]) -> Tally:
    """Give the tally of all of them."""
    known = list(tallies)
    return Tally(
        sum(tally.number for tally in known),
        sum(tally.recalled for tally in known),
        sum(tally.expected for tally in known),
    )


TALLY_COLUMNS: tuple[Column[Tally], ...] = (
    Column("tests", "reviews", lambda tally: tally.number),
    Column("recalled", "times recalled", lambda tally: tally.recalled, wide=True),
    Column("share", "recalled", lambda tally: tally.share),
    Column("interval", INTERVAL, lambda tally: tally.interval if tally.number else None),
    Column("expected_share", "expected", lambda tally: tally.expected_share),
)
