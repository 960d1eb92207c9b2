"""Memory tests: the reviews that show whether memory was as good as FSRS expected."""

from dataclasses import dataclass
from datetime import date
from math import log

from trainer.domain.log.review import Rating
from trainer.domain.memory.curve import recall_after
from trainer.domain.memory.memory import Memory

_SUREST = 1e-4
"""An expectation counts as at least this far from certain, so that no surprise is infinite."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecallTest:
    """What was expected before the first review of a card on a study day, and what came.

    ``expected`` is the retrievability (0 to 1) on that day, ``elapsed_days`` the days since the
    card's review before, ``stability`` that of the memory then. ``bin`` names the group that
    RMSE(bins) puts it in.
    """

    expected: float
    recalled: bool
    elapsed_days: int
    stability: float
    bin: int

    @property
    def surprise(self) -> float:
        """How unlikely what came was: -ln of its expected chance, in nats; the mean is log loss."""
        chance = min(max(self.expected, _SUREST), 1 - _SUREST)
        return -log(chance if self.recalled else 1 - chance)


def recall_test(before: Memory | None, rating: Rating, day: date) -> RecallTest | None:
    """Give the test that a review is; ``None`` for a card's first one and a second on one day.

    What was expected is what FSRS says by its parameters, whatever the speed of forgetting is.

    Any rating but AGAIN means recalled, as FSRS counts it. These are the reviews that Anki's "true
    retention" counts too: the first of a card on a day, without those of cards still new.
    """
    if before is None or day <= before.last_day:
        return None
    elapsed_days = (day - before.last_day).days
    return RecallTest(
        expected=recall_after(elapsed_days / before.stability),
        recalled=rating is not Rating.AGAIN,
        elapsed_days=elapsed_days,
        stability=before.stability,
        bin=_bin(before, elapsed_days),
    )


def _bin(before: Memory, elapsed_days: int) -> int:
    """Give the group of tests with like intervals, numbers of reviews and numbers of lapses.

    The borders are powers of 3.62 days, 1.89 reviews and 1.73 lapses, as in the metric of
    https://github.com/open-spaced-repetition/srs-benchmark.
    """
    length = int(log(elapsed_days) / log(3.62))
    reviews = int(log(before.reps) / log(1.89))
    lapses = 1 + int(log(before.lapses) / log(1.73)) if before.lapses else 0
    return (length * 100 + min(reviews, 99)) * 100 + min(lapses, 99)
