"""Estimating the forecast: what falls due, and what fits beside it.

The spare minutes of the days are a list, one number a day; a day that holds too much has less than
none.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from math import sqrt

from trainer.domain.plan.planner import Planner
from trainer.domain.stats.forecast.expected_reviews import Curve
from trainer.domain.stats.forecast.forecast import (
    FORECAST_DAYS,
    Backlog,
    Forecast,
    ForecastDay,
    Outlook,
)
from trainer.domain.stats.forecast.load import DueCards, Load, Weight

_USUAL_AGAIN, _USUAL_NUMBER = 5, 10
"""What is supposed of first sights before any was seen: as if five of ten had ended AGAIN."""


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
    of the due day, else AGAIN); minutes are the planner's prediction for each problem. ``again`` is
    the chance that a new problem ends AGAIN at first sight (GOOD else). New problems are met in
    roadmap order, and one that a day has too little time for is finished on the next.
    """
    due = DueCards(planner, day, FORECAST_DAYS)
    expected = due.expected_reviews()
    reviews = due.load(expected)
    budget = planner.settings.budget / timedelta(minutes=1)
    spare = [budget - minutes for minutes in reviews.minutes]
    spare[0] -= spent / timedelta(minutes=1)
    done_in = _work_off(due.overdue.minutes, spare)
    begun, their_reviews = _fill(spare, _new_minutes(planner), expected.of_new(again))
    return Forecast(
        day=day,
        budget=planner.settings.budget,
        cards=due.cards,
        backlog=Backlog(
            number=round(due.overdue.cards),
            time=timedelta(minutes=due.overdue.minutes),
            done_on=None if done_in is None else day + timedelta(days=done_in),
        ),
        as_things_stand=_outlook(day, reviews, [Weight()] * FORECAST_DAYS),
        with_new=_outlook(day, reviews.plus(their_reviews), begun),
    )


def _work_off(backlog: float, spare: list[float]) -> int | None:
    """Take the minutes of the backlog out of the spare ones; give on which day it is done."""
    if not backlog:
        return None
    for ahead, minutes in enumerate(spare):
        worked = min(backlog, max(0.0, minutes))
        spare[ahead] -= worked
        backlog -= worked
        if backlog <= 0:
            return ahead
    return None


def _new_minutes(planner: Planner) -> Iterator[float]:
    """Give the minutes of each new problem there is, in roadmap order."""
    for problem in planner.roadmap():
        yield planner.pace.of(problem, new=True)


def _fill(spare: Sequence[float], new: Iterator[float], curve: Curve) -> tuple[list[Weight], Load]:
    """Fill the spare minutes with new problems; give what is begun, and what comes back of it.

    A problem that does not fit wholly is begun by a share, and its rest is what is next.
    """
    begun = [Weight() for _ in spare]
    load = Load(len(spare))
    minutes = rest = 0.0
    for ahead, weight in enumerate(begun):
        left = spare[ahead] - load.minutes[ahead]
        while left > 0:
            if not rest:
                minutes = rest = next(new, 0.0)
            if not rest:
                break
            taken = min(left, rest)
            weight.add(minutes, taken / minutes)
            left, rest = left - taken, rest - taken
        load.add(curve, ahead, weight)
    return begun, load


def _outlook(day: date, load: Load, begun: Sequence[Weight]) -> Outlook:
    days = zip(load.reviews, load.minutes, begun, strict=True)
    return Outlook(
        days=tuple(
            ForecastDay(
                day=day + timedelta(days=ahead),
                reviews=reviews,
                review_time=timedelta(minutes=minutes),
                new=new.cards,
                new_time=timedelta(minutes=new.minutes),
            )
            for ahead, (reviews, minutes, new) in enumerate(days)
        ),
        sure=round(load.sure.cards),
        sure_time=timedelta(minutes=load.sure.minutes),
        reviews_deviation=sqrt(load.reviews_variance),
        time_deviation=timedelta(minutes=sqrt(load.minutes_variance)),
    )
