"""The one door to FSRS: from a memory, a rating and a study day to the next memory.

The ``fsrs`` package counts whole 24-hour periods, so it is handed noon UTC of each study day, and
never its own clock, learning steps or fuzz. Model: FSRS-6, https://github.com/open-spaced-repetition.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from math import exp

import fsrs

from trainer.domain.errors import TrainerError
from trainer.domain.log.review import Rating, Review
from trainer.domain.log.review_log import in_order
from trainer.domain.memory.curve import (
    DEFAULT_RETENTION,
    HIGHEST_RETENTION,
    LONGEST_INTERVAL_DAYS,
    LOWEST_RETENTION,
    interval_days,
    recall_after,
)
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.one_a_day import moving
from trainer.domain.memory.speed import USUAL

_LAST_DAY = date(9987, 12, 31)
_FIRST_DAY = date(2, 1, 1)
_W = fsrs.scheduler.DEFAULT_PARAMETERS
_GROWTH, _SHORTER = exp(_W[8]), exp(_W[17] * _W[18])
_LEAST_STABILITY = 0.001


@dataclass(frozen=True, slots=True)
class Scheduler:
    """FSRS with its default parameters, and one desired retention (a share from 0.70 to 0.97).

    Memory follows from the parameters alone; the retention and the learner's ``speed`` of
    forgetting, which multiplies every stability, say when a card is due and how well it is known.
    """

    desired_retention: float = DEFAULT_RETENTION
    speed: float = USUAL

    def __post_init__(self) -> None:
        if not LOWEST_RETENTION <= self.desired_retention <= HIGHEST_RETENTION:
            raise TrainerError(
                f"Desired retention must be from {LOWEST_RETENTION:.2f} to "
                f"{HIGHEST_RETENTION:.2f}, not {self.desired_retention}."
            )

    @property
    def key(self) -> str:
        """A name for all that memory depends on besides the log; a cache with another is stale."""
        return "fsrs-6 default"

    def interval_days(self, memory: Memory) -> int:
        """Give the whole days from the last review to the day that the card is due."""
        return interval_days(memory.stability * self.speed, self.desired_retention)

    def due(self, memory: Memory) -> date:
        """Give the study day on which the card is due."""
        return memory.last_day + timedelta(days=self.interval_days(memory))

    def is_due(self, memory: Memory, day: date) -> bool:
        """Tell whether the card is due on a study day, or was before it."""
        return (day - memory.last_day).days >= self.interval_days(memory)

    def days_late(self, memory: Memory, day: date) -> int:
        """Give how many days the card is past its due day (0 when it is not)."""
        return max(0, (day - self.due(memory)).days)

    def after(self, memory: Memory | None, rating: Rating, day: date) -> Memory:
        """Give the memory after a review on this study day; a day before the last counts as it."""
        return _after(memory, rating, day)

    def outcomes(self, past: Iterable[Review], review: Review) -> dict[Rating, date]:
        """Give when each rating of one more review of a card makes it due, wherever it falls.

        After a clock that was ahead, the new review is not the last in order.
        """
        before = list(past)
        memories = {
            rating: self.fold(in_order([*before, replace(review, rating=rating)]))
            for rating in Rating
        }
        return {rating: self.due(it) for rating, it in memories.items() if it is not None}

    def fold(self, reviews: Iterable[Review]) -> Memory | None:
        """Give the memory that these reviews of one card, in order, lead to: one a day counts."""
        return self.replay((review.rating, review.study_day) for review in moving(reviews))

    def replay(self, answers: Iterable[tuple[Rating, date]]) -> Memory | None:
        """Give the memory that these ratings on these study days, in order, lead to."""
        memory: Memory | None = None
        for rating, day in answers:
            memory = self.after(memory, rating, day)
        return memory

    def retrievability(self, memory: Memory, day: date) -> float:
        """Give the expected share recalled on a study day: FSRS's R, from 0 to 1."""
        elapsed_days = max(0, (day - memory.last_day).days)
        return recall_after(elapsed_days / (memory.stability * self.speed))

    def stabilities_after(self, memory: Memory, day: date) -> tuple[float, float]:
        """Give the stability after GOOD and after AGAIN on a day after the last review.

        The formulas of FSRS-6, as ``after`` has them from the package, for thousands of cards.
        """
        stability, difficulty = memory.stability, memory.difficulty
        lost = 1 - recall_after(max(0, (day - memory.last_day).days) / stability)
        growth = _GROWTH * (11 - difficulty) * stability ** -_W[9] * (exp(_W[10] * lost) - 1)
        kept = _W[11] * difficulty ** -_W[12] * ((stability + 1) ** _W[13] - 1)
        forgotten = min(kept * exp(_W[14] * lost), stability / _SHORTER)
        return max(stability * (1 + growth), _LEAST_STABILITY), max(forgotten, _LEAST_STABILITY)


@lru_cache(maxsize=4096)
def _after(memory: Memory | None, rating: Rating, day: date) -> Memory:
    """Give what follows, once: a preview and the grade after it replay the same history."""
    day = min(max(day, _FIRST_DAY), _LAST_DAY)
    if memory is not None:
        day = max(day, memory.last_day)
    card, _ = _fsrs().review_card(_card(memory), fsrs.Rating(int(rating)), _noon(day))
    passed = rating is not Rating.AGAIN
    return Memory(
        stability=card.stability or 0.0,
        difficulty=card.difficulty or 0.0,
        last_day=day,
        reps=1 + (memory.reps if memory else 0),
        lapses=(memory.lapses if memory else 0)
        + (memory is not None and memory.learned and not passed),
        streak=(memory.streak if memory else 0) + 1 if passed else 0,
    )


@lru_cache(maxsize=1)
def _fsrs() -> fsrs.Scheduler:
    return fsrs.Scheduler(
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
        due=_noon(memory.last_day),
        last_review=_noon(memory.last_day),
    )


@lru_cache(maxsize=4096)
def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), tzinfo=UTC)
