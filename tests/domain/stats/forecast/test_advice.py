"""What the forecast advises: the backlog first, then days that hold too much, then what fits."""

from dataclasses import replace
from datetime import timedelta

from tests.builders import DAY, days
from trainer.domain.stats.forecast.advice import forecast_advice
from trainer.domain.stats.forecast.forecast import Backlog, Forecast, ForecastDay, Outlook

HOUR = timedelta(hours=1)
NO_BACKLOG = Backlog(number=0, time=timedelta(), done_on=None)


def an_outlook(*times: timedelta, new: float = 0) -> Outlook:
    """Give an outlook on days that begin with ``DAY`` and bring one review of this time each."""
    return Outlook(
        days=tuple(
            ForecastDay(day=DAY + days(ahead), reviews=1, review_time=time, new=new)
            for ahead, time in enumerate(times)
        ),
        sure=len(times),
        sure_time=sum(times, timedelta()),
        reviews_deviation=0,
        time_deviation=timedelta(),
    )


def a_forecast(outlook: Outlook, with_new: Outlook | None = None) -> Forecast:
    """Give the forecast of 60 minutes a day without a backlog."""
    return Forecast(
        day=DAY,
        budget=HOUR,
        cards=9,
        backlog=NO_BACKLOG,
        as_things_stand=outlook,
        with_new=with_new or outlook,
    )


QUIET = a_forecast(an_outlook(HOUR / 2, HOUR))


def test_before_anything_is_begun_it_says_what_to_begin() -> None:
    assert "begin the first problem" in forecast_advice(replace(QUIET, cards=0), False)


def test_the_backlog_comes_before_anything_new() -> None:
    late = Backlog(number=3, time=HOUR, done_on=DAY + days(2))
    said = forecast_advice(replace(QUIET, backlog=late), False)
    assert said == (
        "Do the backlog before anything new: at 1 h a day it is worked off on Mon 23 Nov."
    )
    today = replace(late, done_on=DAY)
    assert "today" in forecast_advice(replace(QUIET, backlog=today), False)


def test_a_backlog_that_never_ends_asks_for_more_time_or_less_to_do() -> None:
    endless = Backlog(number=300, time=100 * HOUR, done_on=None)
    said = forecast_advice(replace(QUIET, backlog=endless), True)
    assert "not worked off within 30 days" in said
    assert "settings" in said


def test_days_that_hold_too_much_are_counted_and_the_fullest_is_named() -> None:
    said = forecast_advice(a_forecast(an_outlook(HOUR, 2 * HOUR, 1.5 * HOUR)), False)
    assert said.startswith("2 days hold more than your 1 h, most of all Sun 22 Nov (2 h):")
    assert "nothing new" in said


def test_where_only_new_problems_are_too_much_it_says_to_begin_fewer() -> None:
    both = a_forecast(an_outlook(HOUR), an_outlook(2 * HOUR))
    said = forecast_advice(both, True)
    assert said.startswith("1 day holds more than your 1 h,")
    assert "fewer new problems" in said
    assert "fit in your 1 h" in forecast_advice(both, False)


def test_where_all_fits_it_says_how_many_new_problems_there_is_room_for() -> None:
    roomy = a_forecast(an_outlook(HOUR / 2, HOUR), an_outlook(HOUR / 2, HOUR, new=2))
    assert "room for about 4 new problems" in forecast_advice(roomy, False)
    assert "no new problem is left" in forecast_advice(QUIET, False)
