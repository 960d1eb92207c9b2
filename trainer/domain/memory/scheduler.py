"""The one door to FSRS: from a memory, a rating and a study day to the next memory.

The ``fsrs`` package counts whole 24-hour periods, so it is handed noon UTC of each study day, and
never its own clock, learning steps or fuzz. Model: FSRS-6, https://github.com/open-spaced-repetition.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from functools import lru_cache

import fsrs

from trainer.domain.errors import TrainerError
from trainer.domain.log.review import Rating, Review
from trainer.domain.log.review_log import in_order
from trainer.domain.memory.memory import Memory

LONGEST_INTERVAL_DAYS = 3650
LOWEST_RETENTION, HIGHEST_RETENTION = 0.70, 0.97
_DECAY = -fsrs.scheduler.DEFAULT_PARAMETERS[20]
_FACTOR = 0.9 ** (1 / _DECAY) - 1
_LAST_DAY = date(9987, 12, 31)
_FIRST_DAY = date(2, 1, 1)


@dataclass(frozen=True, slots=True)
class Scheduler:
    """FSRS with one desired retention (a share from 0.70 to 0.97)."""

    desired_retention: float = 0.85

    def __post_init__(self) -> None:
        if not LOWEST_RETENTION <= self.desired_retention <= HIGHEST_RETENTION:
            raise TrainerError(
                f"The desired retention must be from {LOWEST_RETENTION:.2f} to "
                f"{HIGHEST_RETENTION:.2f}, not {self.desired_retention}."
            )

    @property
    def key(self) -> str:
        """A name for all that memory depends on besides the log; a cache with another is stale."""
        return f"fsrs-6 default {self.desired_retention:.4f} {LONGEST_INTERVAL_DAYS}"

    def after(self, memory: Memory | None, rating: Rating, day: date) -> Memory:
        """Give the memory after a review on this study day; a day before the last counts as it."""
        return _after(self.desired_retention, memory, rating, day)

    def outcomes(self, past: Iterable[Review], review: Review) -> dict[Rating, Memory]:
        """Give what each rating of one more review of a card leads to, wherever its moment falls.

        After a clock that was ahead, the new review is not the last in order.
        """
        before = list(past)
        memories = {
            rating: self.fold(in_order([*before, replace(review, rating=rating)]))
            for rating in Rating
        }
        return {rating: memory for rating, memory in memories.items() if memory is not None}

    def fold(self, reviews: Iterable[Review]) -> Memory | None:
        """Give the memory that these reviews of one card, in order, lead to."""
        return self.replay((review.rating, review.study_day) for review in reviews)

    def replay(self, answers: Iterable[tuple[Rating, date]]) -> Memory | None:
        """Give the memory that these ratings on these study days, in order, lead to."""
        memory: Memory | None = None
        for rating, day in answers:
            memory = self.after(memory, rating, day)
        return memory

    def retrievability(self, memory: Memory, day: date) -> float:
        """Give the expected share recalled on a study day: FSRS's R, from 0 to 1.

        R(t) = (1 + F t / S) ** -d after t days at stability S, with FSRS-6's default d = w20 and
        F = 0.9 ** (-1 / d) - 1, so that R(S) = 0.9. Written out, since the package's own function
        takes ten times as long, which ten thousand cards would feel; a law holds the two equal.
        """
        elapsed_days = max(0, (day - memory.last_day).days)
        return float((1 + _FACTOR * elapsed_days / memory.stability) ** _DECAY)


def recall_after(stabilities: float) -> float:
    """Give the expected share recalled (0 to 1) after so many times the stability: FSRS's R."""
    return float((1 + _FACTOR * stabilities) ** _DECAY)


def stabilities_until(recall: float) -> float:
    """Give after how many times the stability the expected recall (above 0) has sunk to this."""
    return float((recall ** (1 / _DECAY) - 1) / _FACTOR)


@lru_cache(maxsize=4096)
def _after(desired_retention: float, memory: Memory | None, rating: Rating, day: date) -> Memory:
    """Give what follows, once: a preview and the grade after it replay the same history."""
    day = min(max(day, _FIRST_DAY), _LAST_DAY)
    if memory is not None:
        day = max(day, memory.last_day)
    card, _ = _fsrs(desired_retention).review_card(
        _card(memory), fsrs.Rating(int(rating)), _noon(day)
    )
    passed = rating is not Rating.AGAIN
    return Memory(
        stability=card.stability or 0.0,
        difficulty=card.difficulty or 0.0,
        last_day=day,
        due=card.due.date(),
        reps=1 + (memory.reps if memory else 0),
        lapses=(memory.lapses if memory else 0)
        + (memory is not None and memory.learned and not passed),
        streak=(memory.streak if memory else 0) + 1 if passed else 0,
    )


@lru_cache(maxsize=8)
def _fsrs(desired_retention: float) -> fsrs.Scheduler:
    return fsrs.Scheduler(
        desired_retention=desired_retention,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_INTERVAL_DAYS,
        enable_fuzzing=False,
    )


def _card(memory: Memory | None) -> fsrs.Card:
    if memory is None:
        return fsrs.Card(card_id=1, due=_noon(date(2000, 1, 1)))
    return fsrs.Card(
        card_id=1,
        state=fsrs.State.Review,
        step=None,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=_noon(memory.due),
        last_review=_noon(memory.last_day),
    )


@lru_cache(maxsize=4096)
def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), tzinfo=UTC)
