"""Estimating the forecast: what falls due, on which days it fits, and what fits beside it."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, timedelta
from math import sqrt

from trainer.domain.plan.planner import Planner
from trainer.domain.stats.forecast.forecast import (
    FORECAST_DAYS,
    Backlog,
    Forecast,
    ForecastDay,
    Outlook,
)
from trainer.domain.stats.forecast.load import DueCards, Load, Weight
from trainer.domain.stats.forecast.spreading import NewProblems, Spread, SpreadDay, spread

_USUAL_AGAIN, _USUAL_NUMBER = 5, 10
"""What is supposed of first sights before any was seen: as if five of ten had ended AGAIN."""

_STEP, _MOST = 5, 600
"""In these steps, and up to there, other minutes a day are tried."""

_MINUTE = timedelta(minutes=1)


def again_at_first_sight(again: int, number: int) -> float:
    """Give the chance that a new problem ends AGAIN, from ``again`` of ``number`` first reviews.

    It is (again + 5) / (number + 10), the mean of a Beta(5, 5) prior after them: a half before
    anything is known, and almost the learner's own share after a hundred.
    """
    return (again + _USUAL_AGAIN) / (number + _USUAL_NUMBER)


def forecast(
    planner: Planner, day: date, again: float = 0.5, spent: timedelta = timedelta()
) -> Forecast:
    """Give the forecast of 30 days that begin with ``day``, of whose budget ``spent`` is used.

    Reviews follow from the recursion in ``ExpectedReviews`` (FSRS-6: GOOD with the retrievability
    of the due day, else AGAIN); minutes are the planner's prediction for each problem. No day holds
    more than the budget: see ``spread``. ``again`` is the chance that a new problem ends AGAIN at
    first sight (GOOD else). New problems are met in roadmap order.
    """
    due = DueCards(planner, day, FORECAST_DAYS)
    expected = due.expected_reviews()
    reviews, overdue = due.load(expected), due.overdue
    budget, used = planner.settings.budget / _MINUTE, spent / _MINUTE
    as_things_stand = spread(reviews, overdue, _room(budget, used))
    new = NewProblems(_new_minutes(planner), expected.of_new(again))
    done_in = as_things_stand.done_in()
    return Forecast(
        day=day,
        budget=planner.settings.budget,
        cards=due.cards,
        backlog=Backlog(
            number=round(overdue.cards),
            time=overdue.minutes * _MINUTE,
            done_on=None if done_in is None else day + timedelta(days=done_in),
        ),
        as_things_stand=_outlook(day, as_things_stand),
        with_new=_outlook(day, spread(reviews, overdue, _room(budget, used), new)),
        enough=_enough(reviews, overdue, budget, used),
    )


def _room(budget: float, used: float) -> list[float]:
    """Give the minutes of each day; today's are used in part."""
    return [max(0.0, budget - used), *([budget] * (FORECAST_DAYS - 1))]


def _new_minutes(planner: Planner) -> Iterator[float]:
    """Give the minutes of each new problem there is, in roadmap order."""
    for problem in planner.roadmap():
        yield planner.pace.of(problem, new=True)


def _enough(load: Load, overdue: Weight, budget: float, used: float) -> timedelta | None:
    """Give the least minutes a day that suffice, from the budget on, ``None`` where none does.

    They suffice where nothing overdue is left after the days, and less than a day's work waits.
    """

    def suffices(minutes: float) -> bool:
        found = spread(load, overdue, _room(minutes, used))
        return found.overdue_left.minutes <= 0 and found.waiting.minutes <= minutes

    tried = [budget, *range(int(budget - budget % _STEP) + _STEP, _MOST + 1, _STEP)]
    place = bisect_left(tried, True, key=suffices)
    return tried[place] * _MINUTE if place < len(tried) else None


def _outlook(day: date, found: Spread) -> Outlook:
    load = found.load
    return Outlook(
        days=tuple(
            _forecast_day(day + timedelta(days=ahead), one) for ahead, one in enumerate(found.days)
        ),
        waiting=found.waiting.reviews,
        waiting_time=found.waiting.minutes * _MINUTE,
        sure=round(load.sure.cards),
        sure_time=load.sure.minutes * _MINUTE,
        reviews_deviation=sqrt(load.reviews_variance),
        time_deviation=sqrt(load.minutes_variance) * _MINUTE,
    )


def _forecast_day(day: date, one: SpreadDay) -> ForecastDay:
    return ForecastDay(
        day=day,
        reviews=one.reviews.reviews,
        review_time=one.reviews.minutes * _MINUTE,
        overdue_time=one.overdue.minutes * _MINUTE,
        new=one.begun.cards,
        new_time=one.begun.minutes * _MINUTE,
        moved_time=one.left_over.minutes * _MINUTE,
    )
