"""How a simulated learner truly forgets: FSRS-6 with parameters that nobody but the test knows."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cached_property, lru_cache

import fsrs
from fsrs.scheduler import DEFAULT_PARAMETERS

from trainer.domain.log.review import Rating


@dataclass(frozen=True, slots=True)
class TrueMemory:
    """What is truly left of a problem after its last review; the stability is in days."""

    stability: float
    difficulty: float
    last_day: date


@dataclass(frozen=True)
class Forgetting:
    """FSRS-6 with these parameters, in which time passes ``speed`` times as fast.

    Someone with speed 2 and the default parameters forgets in one day what the schedule expects
    them to forget in two, after every review alike: R(t) of theirs is the schedule's R(2 t).
    """

    speed: float = 1.0
    parameters: tuple[float, ...] = tuple(DEFAULT_PARAMETERS)

    def recall(self, memory: TrueMemory, day: date) -> float:
        """Give the chance (0 to 1) that the problem is recalled on a study day."""
        card = _card(memory.stability / self.speed, memory)
        return float(self._model.get_card_retrievability(card, _noon(day)))

    def after(self, memory: TrueMemory | None, rating: Rating, day: date) -> TrueMemory:
        """Give what is left after a review with this rating."""
        card = _card(memory.stability, memory) if memory else _NEW
        card, _ = self._model.review_card(card, fsrs.Rating(int(rating)), _noon(day))
        return TrueMemory(card.stability or 0.0, card.difficulty or 0.0, day)

    @cached_property
    def _model(self) -> fsrs.Scheduler:
        return fsrs.Scheduler(
            self.parameters, learning_steps=(), relearning_steps=(), enable_fuzzing=False
        )


AS_EXPECTED = Forgetting()
"""Forgets just as the schedule expects."""


def _card(stability: float, memory: TrueMemory) -> fsrs.Card:
    last = _noon(memory.last_day)
    return fsrs.Card(1, fsrs.State.Review, None, stability, memory.difficulty, last, last)


@lru_cache(maxsize=4096)
def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), tzinfo=UTC)


_NEW = fsrs.Card(card_id=1, due=_noon(date(2000, 1, 1)))
