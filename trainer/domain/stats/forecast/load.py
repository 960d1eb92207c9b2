"""The load of the days ahead: how many reviews are expected on each, and how long they take."""

from dataclasses import dataclass
from datetime import date

from trainer.domain.plan.planner import Planner
from trainer.domain.stats.forecast.expected_reviews import Curve, ExpectedReviews
from trainer.domain.stats.forecast.memory_buckets import Bucket, MemoryBuckets


@dataclass(slots=True)
class Weight:
    """So many cards (a sum of chances), their minutes a review, and the sum of their squares."""

    cards: float = 0.0
    minutes: float = 0.0
    squares: float = 0.0

    def add(self, minutes: float, share: float = 1.0) -> None:
        """Let a card come to it, or a share of one."""
        self.cards += share
        self.minutes += minutes * share
        self.squares += minutes * minutes * share

    def merge(self, other: "Weight") -> None:
        """Let all of another come to it."""
        self.cards += other.cards
        self.minutes += other.minutes
        self.squares += other.squares


class Load:
    """Expected reviews and minutes by day, and the variances of their totals.

    Cards are independent of each other, so their variances add up; the minutes of a card are the
    same each time, so those of its reviews weigh with the square of its minutes. ``sure`` are the
    cards that are due already, whose next review comes whatever is answered.
    """

    def __init__(self, days: int) -> None:
        self.reviews = [0.0] * days
        self.minutes = [0.0] * days
        self.reviews_variance = self.minutes_variance = 0.0
        self.sure = Weight()

    def add(self, curve: Curve, ahead: int, weight: Weight) -> None:
        """Let cards with this curve, which begins so many days ahead, weigh on the days."""
        reviews, minutes, cards, time = self.reviews, self.minutes, weight.cards, weight.minutes
        for day, share in enumerate(curve.on_day[: len(reviews) - ahead], ahead):
            reviews[day] += cards * share
            minutes[day] += time * share
        variance = curve.variances[len(reviews) - ahead - 1]
        self.reviews_variance += cards * variance
        self.minutes_variance += weight.squares * variance

    def plus(self, other: "Load") -> "Load":
        """Give the load of both."""
        both = Load(len(self.reviews))
        both.reviews = [sum(pair) for pair in zip(self.reviews, other.reviews, strict=True)]
        both.minutes = [sum(pair) for pair in zip(self.minutes, other.minutes, strict=True)]
        both.sure = self.sure
        both.reviews_variance = self.reviews_variance + other.reviews_variance
        both.minutes_variance = self.minutes_variance + other.minutes_variance
        return both


class DueCards:
    """The cards that fall due within so many days of ``day``, merged by bucket and day.

    ``overdue`` are those due before it, which no day is expected to bring; ``cards`` counts those
    due later too. Suspended cards and those of problems that are not in the catalogue are left out,
    as in every plan, and so are those that faded: nobody knows when they come back.
    """

    def __init__(self, planner: Planner, day: date, days: int) -> None:
        self._days, self._scheduler = days, planner.scheduler
        self._buckets = MemoryBuckets(planner.scheduler, days, len(planner.deck.memories))
        self._due: dict[tuple[Bucket, int], Weight] = {}
        self.overdue, self.cards = Weight(), 0
        self._read(planner, day)

    def _read(self, planner: Planner, day: date) -> None:
        for card in planner.cards(day):
            self.cards += 1
            if card.faded:
                continue
            if card.late > 0:
                self.overdue.add(card.minutes)
            elif -card.late < self._days:
                key = self._buckets.gather(card.memory, -card.late), -card.late
                weight = self._due.get(key) or self._due.setdefault(key, Weight())
                weight.add(card.minutes)

    def expected_reviews(self) -> ExpectedReviews:
        """Give how cards come back."""
        return ExpectedReviews(self._scheduler, self._buckets, self._days)

    def load(self, expected: ExpectedReviews) -> Load:
        """Give what they weigh on the days, with the reviews that follow from these."""
        load = Load(self._days)
        for (bucket, ahead), weight in self._due.items():
            load.add(expected.of(bucket), ahead, weight)
            load.sure.merge(weight)
        return load
