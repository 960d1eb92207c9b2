"""What FSRS knows of a card, as a value; ``scheduler.fold`` makes it from the log."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """The memory of one card after its last review.

    ``stability`` is in days (the interval after which retrievability is 0.9), ``difficulty`` from
    1 to 10. ``streak`` counts the passes in a row since the last AGAIN; a card with one is learned.
    """

    stability: float
    difficulty: float
    last_day: date
    due: date
    reps: int
    lapses: int
    streak: int

    @property
    def learned(self) -> bool:
        """Whether the last answer was a pass."""
        return self.streak > 0

    @property
    def interval_days(self) -> int:
        """The whole days between the last review and the day it is due."""
        return (self.due - self.last_day).days

    def days_late(self, day: date) -> int:
        """Give how many days the card is past its due day (0 when it is not)."""
        return max(0, (day - self.due).days)
