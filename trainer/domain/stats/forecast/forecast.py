"""The forecast: reviews and minutes of the next 30 days, as things stand and with new problems."""

from dataclasses import dataclass
from datetime import date, timedelta

from trainer.domain.stats.column import Column
from trainer.domain.stats.interval import Z_95, Interval
from trainer.domain.stats.term import Term
from trainer.domain.wording.words import count, short_day, span

FORECAST_DAYS = 30

BACKLOG = Term(
    "backlog",
    "The cards that were due before today, and the time they will probably take; their next "
    "reviews are in no day of the forecast until they are done.",
)
REVIEWS_AHEAD = Term(
    "reviews ahead",
    "What each day probably brings if every review is done on the day it is due: what is recalled "
    "comes back later, what is forgotten comes back soon, each with its chance by FSRS.",
)
NEW_AHEAD = Term(
    "with new problems",
    "What the budget of a day leaves after reviews and backlog, filled with new problems in "
    "roadmap order; their own reviews are counted with the reviews.",
)
TOTAL_AHEAD = Term(
    "30 days",
    "All that the days add up to; if you remember as FSRS expects, the total comes out in this "
    "range nineteen times of twenty.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastDay:
    """What a study day is expected to bring: reviews and new problems, and the time of each."""

    day: date
    reviews: float
    review_time: timedelta
    new: float = 0.0
    new_time: timedelta = timedelta()

    @property
    def time(self) -> timedelta:
        """The time of reviews and new problems together."""
        return self.review_time + self.new_time


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
    Column("", "time with new", lambda both: both[1].time),
)
"""Of a day as things stand, and with new problems."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """The days ahead, and the standard deviations of the total number and time of the reviews.

    ``sure`` of them, taking ``sure_time``, have their day already; the others depend on answers.
    """

    days: tuple[ForecastDay, ...]
    sure: int
    sure_time: timedelta
    reviews_deviation: float
    time_deviation: timedelta

    @property
    def reviews(self) -> float:
        """The reviews expected on all days together."""
        return sum(day.reviews for day in self.days)

    @property
    def review_time(self) -> timedelta:
        """The time that they will probably take."""
        return sum((day.review_time for day in self.days), timedelta())

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
        return (
            f"{count(round(self.reviews), 'review')} ({number.low:,.0f} to {number.high:,.0f}) in "
            f"{span(self.review_time)} ({span(time[0])} to {span(time[1])}){more}"
        )

    def over(self, budget: timedelta) -> list[ForecastDay]:
        """Give the days that bring more than the budget holds, by a minute or more."""
        return [day for day in self.days if day.time >= budget + timedelta(minutes=1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """The overdue cards and their time.

    ``done_on`` is the day on which they are worked off if each day's budget goes to its own reviews
    first and then to them; ``None`` without any, or where that does not happen within the forecast.
    """

    number: int
    time: timedelta
    done_on: date | None

    def in_words(self, today: date) -> str:
        """Give what waits from before today."""
        if not self.number:
            return "nothing waits from before today"
        waits = "waits" if self.number == 1 else "wait"
        done = f", done on {short_day(self.done_on, today)}" if self.done_on else ""
        return f"{count(self.number, 'review')}, {span(self.time)} {waits} from before today{done}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What lies ahead from ``day`` on, for ``cards`` that are begun and not suspended.

    ``as_things_stand`` has no new problems. ``with_new`` fills what the budget leaves after reviews
    and backlog with the new problems there are. The backlog is in neither, nor are its returns.
    """

    day: date
    budget: timedelta
    cards: int
    backlog: Backlog
    as_things_stand: Outlook
    with_new: Outlook

    @property
    def days(self) -> list[tuple[ForecastDay, ForecastDay]]:
        """Each day as things stand, and with new problems."""
        return list(zip(self.as_things_stand.days, self.with_new.days, strict=True))
