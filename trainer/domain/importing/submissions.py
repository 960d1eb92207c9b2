"""The submissions of one problem on one day, put together into one outcome."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from trainer.domain.log.review import Rating

WRONG_AT_MOST = 3
"""After up to so many refused submissions an accepted one still counts as solved unaided."""

_ONE_SITTING = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Submission:
    """One submission: when it was made, and whether it was accepted."""

    at: datetime
    accepted: bool


def rating_of_day(submissions: Sequence[Submission]) -> Rating:
    """Give the rating of a day: GOOD, HARD after many refused submissions, AGAIN without any."""
    ordered = sorted(submissions, key=lambda it: it.at)
    wrong = next((place for place, it in enumerate(ordered) if it.accepted), None)
    if wrong is None:
        return Rating.AGAIN
    return Rating.GOOD if wrong <= WRONG_AT_MOST else Rating.HARD


def minutes_of_day(submissions: Sequence[Submission]) -> float | None:
    """Give the minutes from the first to the last of a day: a lower bound, ``None`` if unknown.

    One submission tells nothing, and two that lie over two hours apart were not one sitting.
    """
    moments = [submission.at for submission in submissions]
    spent = max(moments) - min(moments)
    if not timedelta() < spent <= _ONE_SITTING:
        return None
    return spent / timedelta(minutes=1)
