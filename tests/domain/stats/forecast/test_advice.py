"""What the forecast advises: the backlog first, then days that hold too much, then what fits."""

from dataclasses import replace
from datetime import timedelta

from tests.builders import DAY, days
from trainer.domain.stats.forecast.advice import forecast_advice
from trainer.domain.stats.forecast.forecast import Backlog, Forecast, ForecastDay, Outlook

HOUR = timedelta(hours=1)
NO_BACKLOG = Backlog(number=0, time=timedelta(), done_on=None)


def an_outlook(*times: timedelta, new: float = 0, moved: int | None = None) -> Outlook:
    """Give an outlook on days that begin with ``DAY`` and bring one review of this time each.

    From the day ``moved`` half an hour moves to the next.
    """
    return Outlook(
        days=tuple(
            ForecastDay(
                day=DAY + days(ahead),
                reviews=1,
                review_time=time,
                new=new,
                moved_time=HOUR / 2 if ahead == moved else timedelta(),
            )
            for ahead, time in enumerate(times)
        ),
        sure=len(times),
        sure_time=sum(times, timedelta()),
        reviews_deviation=0,
        time_deviation=timedelta(),
    )


def a_forecast(outlook: Outlook, with_new: Outlook | None = None) -> Forecast:
    """Give the forecast of 60 minutes a day, which are enough, without a backlog."""
    return Forecast(
        day=DAY,
        budget=HOUR,
        cards=9,
        backlog=NO_BACKLOG,
        as_things_stand=outlook,
        with_new=with_new or outlook,
        enough=HOUR,
    )


QUIET = a_forecast(an_outlook(HOUR / 2, HOUR))


def test_before_anything_is_begun_it_says_what_to_begin() -> None:
    assert "begin the first problem" in forecast_advice(replace(QUIET, cards=0), False)


def test_the_backlog_comes_before_anything_new() -> None:
    late = Backlog(number=3, time=HOUR, done_on=DAY + days(2))
    said = forecast_advice(replace(QUIET, backlog=late), False)
    assert said == (
        "3 reviews are overdue (1 h). Do them before anything new: at 1 h a day you have caught up "
        "by Mon 23 Nov."
    )
    one = Backlog(number=1, time=HOUR / 6, done_on=DAY)
    assert forecast_advice(replace(QUIET, backlog=one), False) == (
        "1 review is overdue (10 min). Today still has room: do them first."
    )


def test_minutes_that_are_not_enough_are_said_with_those_that_would_be() -> None:
    said = forecast_advice(replace(QUIET, enough=1.25 * HOUR), True)
    assert said == (
        "1 h a day is not enough: after 30 days reviews would still be overdue. 1 h 15 min a day "
        "would do (settings); until then begin nothing new."
    )
    endless = Backlog(number=300, time=100 * HOUR, done_on=None)
    said = forecast_advice(replace(QUIET, backlog=endless, enough=None), True)
    assert "no number of minutes would do" in said
    assert "suspend" in said


def test_days_that_bring_too_much_are_counted_and_the_fullest_is_named() -> None:
    said = forecast_advice(a_forecast(an_outlook(HOUR, HOUR, moved=1)), False)
    assert said.startswith("1 h a day is enough, but not on 1 day (most of all Sun 22 Nov):")
    assert "moves to the next days" in said


def test_where_all_fits_it_says_how_many_new_problems_there_is_room_for() -> None:
    roomy = a_forecast(an_outlook(HOUR / 2, HOUR), an_outlook(HOUR / 2, HOUR, new=2))
    assert forecast_advice(roomy, False) == (
        "1 h a day is enough for all reviews. There is room for about 4 new problems in 30 days."
    )
    few = a_forecast(an_outlook(HOUR), an_outlook(HOUR, HOUR / 2, new=1.5))
    assert forecast_advice(few, True).endswith("The 3 new problems left fit in, too.")
    assert "No new problem is left" in forecast_advice(QUIET, False)
