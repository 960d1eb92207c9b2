"""Spreading: what does not fit in the minutes of a day moves to the next days, as in the plan."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from trainer.domain.stats.forecast.expected_reviews import Curve
from trainer.domain.stats.forecast.load import Load, Weight

_NOTHING_MINUTES = 1e-6
"""Less than this is what rounding leaves."""


@dataclass(slots=True)
class Work:
    """So many reviews (a sum of chances), and the minutes they take."""

    reviews: float = 0.0
    minutes: float = 0.0

    def add(self, reviews: float, minutes: float) -> None:
        """Let reviews come to it."""
        self.reviews += reviews
        self.minutes += minutes

    def take(self, room: float) -> "Work":
        """Take out as much as there is room for, in minutes, and give that."""
        share = min(1.0, max(0.0, room) / self.minutes) if self.minutes > 0 else 1.0
        taken = Work(self.reviews * share, self.minutes * share)
        self.add(-taken.reviews, -taken.minutes)
        if self.minutes < _NOTHING_MINUTES:
            self.reviews = self.minutes = 0.0
        return taken


class NewProblems:
    """New problems in their order, each ``minutes`` long, and how those that are begun come back.

    One that a day has too little room for is begun by a share, and its rest is what is next.
    """

    def __init__(self, minutes: Iterable[float] = (), curve: Curve | None = None) -> None:
        self._minutes = iter(minutes)
        self._now = self._rest = 0.0
        self.curve = curve or Curve()

    def take(self, room: float) -> Weight:
        """Begin as many as there is room for, in minutes, and give these."""
        begun = Weight()
        while room > _NOTHING_MINUTES:
            if self._rest <= 0:
                self._now = self._rest = next(self._minutes, 0.0)
            if self._rest <= 0:
                break
            taken = min(room, self._rest)
            begun.add(self._now, taken / self._now)
            room, self._rest = room - taken, self._rest - taken
        return begun


@dataclass(frozen=True, slots=True)
class SpreadDay:
    """What a day takes: its reviews, what was overdue, what is new; and what it leaves over."""

    reviews: Work
    overdue: Work
    begun: Weight
    left_over: Work


@dataclass(frozen=True, slots=True)
class Spread:
    """The days, the load that they carry, and what of the overdue no day had room for."""

    days: Sequence[SpreadDay]
    load: Load
    overdue_left: Work = field(default_factory=Work)

    @property
    def waiting(self) -> Work:
        """The reviews that fall due on these days and wait at the end of the last one."""
        return self.days[-1].left_over if self.days else Work()

    def done_in(self) -> int | None:
        """Give on which day (from 0) nothing overdue is left; ``None`` where that never is so."""
        if self.overdue_left.minutes > 0:
            return None
        worked = [ahead for ahead, day in enumerate(self.days) if day.overdue.minutes > 0]
        return worked[-1] if worked else None


def spread(
    load: Load, overdue: Weight, room: Iterable[float], new: NewProblems | None = None
) -> Spread:
    """Fill the minutes of each day with its reviews, then what is overdue, then new problems.

    Reviews that do not fit are the next day's. The total is kept: what is taken and what waits in
    the end are what falls due. A review that moves is supposed to come back as if it had not.
    """
    new = new or NewProblems()
    carried, queue, late = load.plus(Load(len(load.reviews))), Work(), Work()
    late.add(overdue.cards, overdue.minutes)
    days = list(_spread(carried, queue, late, room, new))
    return Spread(days, carried, late)


def _spread(
    load: Load, queue: Work, late: Work, room: Iterable[float], new: NewProblems
) -> Iterator[SpreadDay]:
    for ahead, left in enumerate(room):
        queue.add(load.reviews[ahead], load.minutes[ahead])
        reviews = queue.take(left)
        overdue = late.take(left - reviews.minutes)
        begun = new.take(left - reviews.minutes - overdue.minutes)
        if begun.cards:
            load.add(new.curve, ahead, begun)
        yield SpreadDay(reviews, overdue, begun, Work(queue.reviews, queue.minutes))
