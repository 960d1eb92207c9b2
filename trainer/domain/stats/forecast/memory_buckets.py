"""Buckets of cards with like memories, so that thousands cost no more than hundreds."""

from collections.abc import Mapping
from datetime import date
from math import log

from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler

_STABILITY_STEPS, _DIFFICULTY_STEPS = 12, 6
"""How finely the logarithms of S and of 11 - D are told apart: a step is 8 % and 18 %."""

_LONG_STABILITY_STEPS, _LONG_DIFFICULTY_STEPS = 5, 3
"""The same where the interval is long, and a pass does not come back before the end."""

_FEW_CARDS = 1000
"""Up to so many cards are told apart twice as finely: their errors cancel out less."""

_LEAST_STABILITY = 0.001
_SOME_DAY = date(2000, 1, 1)


Bucket = tuple[int, int, int]
"""What the cards of a bucket have in common: steps of S, steps of D, and the interval in days.

D enters through 11 - D, which is how FSRS-6 lets it slow the growth of S.
"""


class MemoryBuckets:
    """Gathers cards by bucket; the mean of a bucket's memories stands for all of them.

    ``long`` is the interval in days from which on ``cards`` (their number) are told apart more
    coarsely. For a bucket that is only reached by answers, the first that reaches it stands.
    """

    def __init__(self, scheduler: Scheduler, long: int, cards: int) -> None:
        fine = 2 if cards <= _FEW_CARDS else 1
        self._scheduler, self._long = scheduler, long
        self._steps = fine * _STABILITY_STEPS, fine * _DIFFICULTY_STEPS
        self._long_steps = fine * _LONG_STABILITY_STEPS, fine * _LONG_DIFFICULTY_STEPS
        self._sums: dict[Bucket, list[float]] = {}
        self._first: dict[Bucket, int] = {}
        self._typical: dict[Bucket, Memory] = {}

    def gather(self, memory: Memory, ahead: int) -> Bucket:
        """Let a card that is due so many days ahead belong to its bucket, and give that."""
        interval = self._scheduler.interval_days(memory)
        bucket = self._bucket(memory, interval)
        sums = self._sums.get(bucket)
        if sums is None:
            sums = self._sums[bucket] = [0.0, 0.0, 0.0]
            self._first[bucket] = ahead
        elif ahead < self._first[bucket]:
            self._first[bucket] = ahead
        sums[0] += 1
        sums[1] += memory.stability
        sums[2] += memory.difficulty
        return bucket

    def reach(self, memory: Memory) -> Bucket:
        """Let an answer lead to this memory, and give its bucket."""
        bucket = self._bucket(memory, self._scheduler.interval_days(memory))
        if bucket not in self._sums:
            self._typical.setdefault(bucket, memory)
        return bucket

    def gathered(self) -> Mapping[Bucket, int]:
        """Give the buckets that cards were gathered in, and how soon the first of each is due."""
        return self._first

    def typical(self, bucket: Bucket) -> Memory:
        """Give the memory that stands for a bucket, reviewed on some day."""
        known = self._typical.get(bucket)
        if known is None:
            number, stability, difficulty = self._sums[bucket]
            known = self._typical[bucket] = Memory(
                stability=stability / number,
                difficulty=difficulty / number,
                last_day=_SOME_DAY,
                reps=1,
                lapses=0,
                streak=1,
            )
        return known

    def _bucket(self, memory: Memory, interval: int) -> Bucket:
        stability = log(max(memory.stability, _LEAST_STABILITY))
        difficulty = log(11 - memory.difficulty)
        if interval < self._long:
            fine, steps = self._steps
            return round(stability * fine), round(difficulty * steps), interval
        fine, steps = self._long_steps
        longer = round(log(interval) * fine)
        return round(stability * fine), round(difficulty * steps), self._long + longer
