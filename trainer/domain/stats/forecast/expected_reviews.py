"""How often cards come back within the days ahead: by each answer, with the chance it has."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from trainer.domain.log.review import Rating
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.stats.forecast.memory_buckets import Bucket, MemoryBuckets

_SOME_DAY = date(2000, 1, 1)


@dataclass(slots=True)
class Curve:
    """What one card brings, counted from a day on; the place in each list is a number of days.

    ``on_day[n]`` are the reviews expected n days later, ``reviews[n]`` those until the end of that
    day, and ``variances[n]`` is the variance of their number.
    """

    on_day: list[float] = field(default_factory=list)
    reviews: list[float] = field(default_factory=list)
    variances: list[float] = field(default_factory=list)

    def append(self, reviews: float, variance: float) -> None:
        """Let the reviews until the end of one more day be known."""
        self.on_day.append(reviews - self.reviews[-1] if self.reviews else reviews)
        self.reviews.append(reviews)
        self.variances.append(variance)


_NOTHING = Curve()
"""What does not come back in time."""


class Answer(NamedTuple):
    """What answering a card leads to: with chance ``recall`` to one curve, else to the other.

    Each curve begins after its interval (days); past the horizon it does not matter any more.
    """

    recall: float
    recalled_in: int
    recalled: Curve
    forgotten_in: int
    forgotten: Curve

    def after(self, days: int) -> tuple[float, float]:
        """Give the expected reviews, and their variance, that have come back after so many days.

        With chance R of recall, mean m and variance v of either branch, the mean is
        R m1 + (1 - R) m2 and the variance R v1 + (1 - R) v2 + R (1 - R) (m1 - m2)^2.
        """
        recall, recalled_in, recalled, forgotten_in, forgotten = self
        mean1 = variance1 = mean2 = variance2 = 0.0
        if days >= recalled_in:
            mean1 = recalled.reviews[days - recalled_in]
            variance1 = recalled.variances[days - recalled_in]
        if days >= forgotten_in:
            mean2 = forgotten.reviews[days - forgotten_in]
            variance2 = forgotten.variances[days - forgotten_in]
        lost, apart = 1 - recall, mean1 - mean2
        return (
            recall * mean1 + lost * mean2,
            recall * variance1 + lost * variance2 + recall * lost * apart * apart,
        )


class ExpectedReviews:
    """The curves of all buckets within so many days, each review done on the day it is due.

    A card that is due is recalled with chance R, its retrievability on that day, and answered GOOD;
    else it is answered AGAIN; either answer brings it back after the interval of FSRS-6. So the
    expected reviews of a bucket within n days are f(n) = 1 + R f'(n - i') + (1 - R) f''(n - i''),
    where i' and i'' are the next intervals and f of a negative number is 0.
    """

    def __init__(self, scheduler: Scheduler, buckets: MemoryBuckets, days: int) -> None:
        self._scheduler, self._buckets, self._days = scheduler, buckets, days
        self._curves: dict[Bucket, Curve] = {}
        self._coming: list[list[Bucket]] = [[] for _ in range(days)]
        self._new = {rating: self._reach(None, rating, 0) for rating in (Rating.GOOD, Rating.AGAIN)}
        for bucket, ahead in buckets.gathered().items():
            self._coming[ahead].append(bucket)
        self._work_out(list(self._answers()))

    def of(self, bucket: Bucket) -> Curve:
        """Give the curve of a card in a bucket that was gathered, from its due day on."""
        return self._curves[bucket]

    def of_new(self, again: float) -> Curve:
        """Give the curve of a problem that is begun, which ends AGAIN with this chance, else GOOD.

        The day of beginning is counted from, and the beginning itself is no review.
        """
        answer = Answer(1 - again, *self._new[Rating.GOOD], *self._new[Rating.AGAIN])
        curve = Curve()
        for days in range(self._days):
            curve.append(*answer.after(days))
        return curve

    def _answers(self) -> Iterator[tuple[int, Curve, Answer]]:
        """Give every bucket's curve and what answering it leads to, those that come soonest first.

        With them stand the days that are left when the first card of the bucket is due.
        """
        known: set[Bucket] = set()
        for ahead, coming in enumerate(self._coming):
            for bucket in coming:
                if bucket not in known:
                    known.add(bucket)
                    yield self._days - ahead, self._curve(bucket), self._answer(bucket, ahead)

    def _answer(self, bucket: Bucket, ahead: int) -> Answer:
        memory = self._buckets.typical(bucket)
        recall = self._scheduler.retrievability(memory, self._scheduler.due(memory))
        forgotten = self._reach(memory, Rating.AGAIN, ahead)
        # A pass never shortens the interval: after a long one it does not come back in time.
        if ahead + self._scheduler.interval_days(memory) >= self._days:
            return Answer(recall, self._days, _NOTHING, *forgotten)
        return Answer(recall, *self._reach(memory, Rating.GOOD, ahead), *forgotten)

    def _reach(self, memory: Memory | None, rating: Rating, ahead: int) -> tuple[int, Curve]:
        """Give when an answer brings a card back, and its curve then."""
        day = self._scheduler.due(memory) if memory is not None else _SOME_DAY
        after = self._scheduler.after(memory, rating, day)
        interval = self._scheduler.interval_days(after)
        then = ahead + interval
        if then >= self._days:
            return self._days, _NOTHING
        bucket = self._buckets.reach(after)
        self._coming[then].append(bucket)
        return interval, self._curve(bucket)

    def _curve(self, bucket: Bucket) -> Curve:
        return self._curves.get(bucket) or self._curves.setdefault(bucket, Curve())

    def _work_out(self, answers: list[tuple[int, Curve, Answer]]) -> None:
        """Fill all curves day by day: an interval is at least a day, so it asks only for less."""
        for days in range(self._days):
            while answers and answers[-1][0] <= days:
                answers.pop()
            for _, own, answer in answers:
                mean, variance = answer.after(days)
                own.append(1 + mean, variance)
