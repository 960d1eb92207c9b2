"""What FSRS knows of a card, as a value; ``scheduler.fold`` makes it from the log."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """The memory of one card after its last review.

    ``stability`` is in days (the interval after which retrievability is 0.9), ``difficulty`` from
    1 to 10. ``streak`` counts the passes in a row since the last AGAIN; a card with one is learned.
    When the card is due is no part of it: that follows from the retention desired now.
    """

    stability: float
    difficulty: float
    last_day: date
    reps: int
    lapses: int
    streak: int

    @property
    def learned(self) -> bool:
        """Whether the last answer was a pass."""
        return self.streak > 0
