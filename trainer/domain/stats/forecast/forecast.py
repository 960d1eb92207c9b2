"""The forecast: reviews and minutes of the next 30 days, as things stand and with new problems."""

from dataclasses import dataclass
from datetime import date, timedelta

from trainer.domain.stats.column import Column
from trainer.domain.stats.interval import Z_95, Interval
from trainer.domain.stats.term import Term
from trainer.domain.wording.words import count, short_day, span, span_range

FORECAST_DAYS = 30

BACKLOG = Term(
    "backlog",
    "Reviews that were due before today, and the minutes they will probably take. They are done in "
    "what a day's own reviews leave; when they come back after that is not counted here.",
)
REVIEWS_AHEAD = Term(
    "reviews ahead",
    "The minutes of reviews on each day. What you recall comes back later, what you forget comes "
    "back soon; what does not fit in your minutes a day moves to the next days.",
)
NEW_AHEAD = Term(
    "with new problems",
    "What reviews and backlog leave of your minutes a day, filled with new problems in the order "
    "of the plan. Their own reviews are counted with the reviews.",
)
TOTAL_AHEAD = Term(
    "30 days",
    "All reviews that fall due in 30 days. If you remember as expected, their number and time lie "
    "in these ranges 19 times out of 20.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastDay:
    """What a study day is expected to hold: reviews, overdue ones and new problems, with times.

    ``moved_time`` is what it had no room for: that of reviews which are the next day's.
    """

    day: date
    reviews: float
    review_time: timedelta
    overdue_time: timedelta = timedelta()
    new: float = 0.0
    new_time: timedelta = timedelta()
    moved_time: timedelta = timedelta()

    @property
    def time(self) -> timedelta:
        """The time of all that it holds."""
        return self.review_time + self.overdue_time + self.new_time


FORECAST_COLUMNS: tuple[Column[tuple[ForecastDay, ForecastDay]], ...] = (
    Column("day", "day", lambda both: both[0].day, lambda both: short_day(both[0].day)),
    Column(
        "reviews", "reviews", lambda both: both[0].reviews, lambda both: f"{both[0].reviews:.1f}"
    ),
    Column("review_minutes", "time", lambda both: both[0].review_time),
    Column(
        "with_new_reviews",
        "reviews with new",
        lambda both: both[1].reviews,
        lambda both: f"{both[1].reviews:.1f}",
        wide=True,
    ),
    Column("with_new_review_minutes", "their time", lambda both: both[1].review_time, wide=True),
    Column("new", "new", lambda both: both[1].new, lambda both: f"{both[1].new:.1f}"),
    Column("new_minutes", "time of the new", lambda both: both[1].new_time, wide=True),
    Column("", "overdue", lambda both: both[1].overdue_time or None, wide=True),
    Column("", "time with new", lambda both: both[1].time),
)
"""Of a day as things stand, and with new problems."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """The days ahead, and the standard deviations of the total number and time of the reviews.

    ``waiting`` reviews, taking ``waiting_time``, fall due on these days and fit in none of them.
    ``sure`` of all, taking ``sure_time``, have their day already; the others depend on answers.
    """

    days: tuple[ForecastDay, ...]
    waiting: float = 0.0
    waiting_time: timedelta = timedelta()
    sure: int
    sure_time: timedelta
    reviews_deviation: float
    time_deviation: timedelta

    @property
    def reviews(self) -> float:
        """The reviews expected to fall due on all days together, those that wait included."""
        return sum(day.reviews for day in self.days) + self.waiting

    @property
    def review_time(self) -> timedelta:
        """The time that they will probably take."""
        return sum((day.review_time for day in self.days), self.waiting_time)

    @property
    def new(self) -> float:
        """The new problems planned on all days together."""
        return sum(day.new for day in self.days)

    @property
    def new_time(self) -> timedelta:
        """The time that these will probably take."""
        return sum((day.new_time for day in self.days), timedelta())

    @property
    def reviews_interval(self) -> Interval:
        """Where the number of reviews comes out nineteen times of twenty.

        It is mean - 1.96 sd to mean + 1.96 sd, and never less than what is sure.
        """
        reach = Z_95 * self.reviews_deviation
        return Interval(max(self.sure, self.reviews - reach), self.reviews + reach)

    @property
    def time_interval(self) -> tuple[timedelta, timedelta]:
        """Where the time of the reviews comes out nineteen times of twenty."""
        reach = Z_95 * self.time_deviation
        return max(self.sure_time, self.review_time - reach), self.review_time + reach

    @property
    def in_words(self) -> str:
        """What the days add up to, with the range in which it will probably come out."""
        number, time = self.reviews_interval, self.time_interval
        new = round(self.new)
        more = f", and {count(new, 'new problem')} in {span(self.new_time)}" if new else ""
        if round(number.high) == 0:
            return f"no review falls due in {FORECAST_DAYS} days{more}"
        waiting = round(self.waiting)
        wait = f", {waiting:,} of them wait longer" if waiting else ""
        return (
            f"{count(round(self.reviews), 'review')} ({number.low:,.0f} to {number.high:,.0f}) in "
            f"{span(self.review_time)} ({span_range(*time)}){wait}{more}"
        )

    @property
    def crowded(self) -> list[ForecastDay]:
        """The days that move a minute or more of their reviews to the next one."""
        return [day for day in self.days if day.moved_time >= timedelta(minutes=1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """The overdue cards and their time.

    ``done_on`` is the day on which the last of them is done if each day's budget goes to its own
    reviews first and then to them; ``None`` without any, or where no day of the forecast is it.
    """

    number: int
    time: timedelta
    done_on: date | None

    def in_words(self, today: date) -> str:
        """Give how much is overdue, and by when it is done."""
        if not self.number:
            return "nothing is overdue"
        done = f", done by {short_day(self.done_on, today)}" if self.done_on else ""
        return f"{count(self.number, 'overdue review')}, {span(self.time)}{done}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What lies ahead from ``day`` on, for ``cards`` that are begun and not suspended.

    ``as_things_stand`` has no new problems. ``with_new`` fills what the budget leaves after reviews
    and backlog with the new problems there are. The backlog is in no number of reviews, nor are its
    returns. ``enough`` are the least minutes a day, from the budget on, with which it is worked off
    and less than a day's work waits in the end; ``None`` where no setting is enough.
    """

    day: date
    budget: timedelta
    cards: int
    backlog: Backlog
    as_things_stand: Outlook
    with_new: Outlook
    enough: timedelta | None

    @property
    def suffices(self) -> bool:
        """Whether the budget is enough for the reviews and the backlog."""
        return self.enough == self.budget

    @property
    def days(self) -> list[tuple[ForecastDay, ForecastDay]]:
        """Each day as things stand, and with new problems."""
        return list(zip(self.as_things_stand.days, self.with_new.days, strict=True))
