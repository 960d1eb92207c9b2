"""The last year as a calendar, the times by level, and the months of unaided solves."""

from calendar import monthrange
from datetime import date, timedelta
from itertools import pairwise
from math import comb
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import DAY, a_problem
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.problem import Level
from trainer.domain.stats.interval import LEAST_SAMPLES, median_interval
from trainer.domain.stats.rhythm.level_time import ENOUGH_TIMES, LevelTime, level_times
from trainer.domain.stats.rhythm.rhythm import (
    WEEKS,
    DaySums,
    RhythmDay,
    calendar_days,
    first_day,
    rhythm,
    time_from,
)
from trainer.domain.stats.rhythm.unaided_trend import Month, month_starts, months_until

NOTHING = Catalogue()
LEVELS = Catalogue(
    problems={it.word: a_problem(it.word, it.word) for it in Level},
)

any_day = st.dates()
ordinary_day = st.dates(date(2, 2, 1), date(9999, 12, 31))


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


@given(any_day)
def test_the_calendar_ends_with_the_day_and_begins_on_a_monday(day: date) -> None:
    days = calendar_days(day)
    assert days[-1] == day
    assert days[0].weekday() == 0
    assert [it.toordinal() for it in days] == list(range(days[0].toordinal(), day.toordinal() + 1))


@given(ordinary_day)
def test_the_calendar_holds_53_weeks_and_so_a_whole_year(day: date) -> None:
    days = calendar_days(day)
    assert len(days) == 7 * (WEEKS - 1) + day.weekday() + 1
    assert len(days) >= 365


@given(ordinary_day)
def test_twelve_months_end_with_that_of_the_day(day: date) -> None:
    months = month_starts(day)
    assert months[-1] == day.replace(day=1)
    assert len(months) == 12
    for month, following in pairwise(months):
        assert month + timedelta(days=monthrange(month.year, month.month)[1]) == following


@given(any_day)
def test_every_day_that_is_shown_is_asked_for(day: date) -> None:
    assert first_day(day) <= min(calendar_days(day)[0], month_starts(day)[0])
    assert date.min <= time_from(day) <= day


@pytest.mark.parametrize("day", [date.min, date(1, 1, 2), date(1, 12, 31), date.max])
def test_there_is_a_rhythm_at_the_rim_of_time(day: date) -> None:
    found = rhythm([DaySums(day, 600, 2, 1)], {}, NOTHING, day)
    assert found.days[-1] == RhythmDay(day, minutes(10), 2)
    assert found.months[-1] == Month(day.replace(day=1), 2, 1)
    assert found.time == minutes(10)
    assert found.attempts == 2


def test_in_year_one_the_calendar_is_as_long_as_time() -> None:
    assert len(calendar_days(date.min)) == 1
    assert month_starts(date(1, 3, 5)) == [date(1, 1, 1), date(1, 2, 1), date(1, 3, 1)]


def test_a_leap_day_is_a_day_like_any_other() -> None:
    leap = date(2028, 2, 29)
    found = rhythm([DaySums(leap, 60, 1, 1)], {}, NOTHING, date(2028, 3, 1))
    assert RhythmDay(leap, minutes(1), 1) in found.days
    assert found.months[-2] == Month(date(2028, 2, 1), 1, 1)
    assert leap in calendar_days(date(2029, 2, 28))


@given(
    any_day,
    st.lists(st.tuples(st.integers(-500, 30), st.integers(0, 9), st.integers(0, 9)), max_size=20),
)
def test_each_attempt_up_to_the_day_is_counted_once(
    day: date, told: list[tuple[int, int, int]]
) -> None:
    counts: dict[date, tuple[int, int]] = {}
    for away, aided, unaided in told:
        at = day.toordinal() + away
        if 1 <= at <= date.max.toordinal():
            counts[date.fromordinal(at)] = aided + unaided, unaided
    sums = [DaySums(it, 60.0 * many, many, unaided) for it, (many, unaided) in counts.items()]
    found = rhythm(sums, {}, NOTHING, day)
    for it in found.days:
        attempts = counts.get(it.day, (0, 0))[0]
        assert (it.attempts, it.time) == (attempts, minutes(attempts))
    past = {it: both for it, both in counts.items() if found.months[0].start <= it <= day}
    assert sum(month.attempts for month in found.months) == sum(many for many, _ in past.values())
    assert sum(month.unaided for month in found.months) == sum(few for _, few in past.values())


def test_a_month_without_attempts_has_no_share() -> None:
    (*_, before, now) = months_until(DAY, [(DAY, 4, 3)])
    assert before.share is None
    assert now.share == 0.75
    assert now.interval.holds(0.75)


@pytest.mark.parametrize(
    ("time", "attempts", "shade"),
    [
        (0, 0, 0),
        (0, 2, 1),
        (14.9, 1, 1),
        (15, 1, 2),
        (29.9, 1, 2),
        (30, 2, 3),
        (60, 3, 4),
        (600, 9, 4),
    ],
)
def test_the_shade_says_how_many_minutes(time: float, attempts: int, shade: int) -> None:
    assert RhythmDay(DAY, minutes(time), attempts).shade == shade


def test_a_day_is_said_in_words_and_a_missed_one_is_no_fault() -> None:
    assert RhythmDay(DAY, minutes(42), 3).words(DAY) == "Sat 21 Nov: 42 min, 3 attempts"
    assert RhythmDay(DAY, timedelta(), 1).words(DAY) == "Sat 21 Nov: time not measured, 1 attempt"
    assert RhythmDay(DAY).words(DAY) == "Sat 21 Nov: no attempts"
    assert RhythmDay(DAY).words(DAY + timedelta(60)) == "Sat 21 Nov 2026: no attempts"


def test_the_time_of_a_level_is_a_median_beside_its_target() -> None:
    times = {"easy": [(60.0 * n, 600.0) for n in range(1, 10)], "gone": [(1.0, 1.0)] * 50}
    easy, medium, hard = level_times(times, LEVELS)
    assert easy == LevelTime(Level.EASY, 9, minutes(5), minutes(10), (minutes(2), minutes(8)))
    assert easy.pace == 0.5
    assert easy.is_under
    assert not easy.is_over
    assert medium == LevelTime(Level.MEDIUM, 0)
    assert hard.pace is None


def test_no_time_at_all_is_a_time_too() -> None:
    easy, _, _ = level_times({"easy": [(0.0, 600.0)] * 6}, LEVELS)
    assert (easy.median, easy.pace, easy.is_under) == (timedelta(), 0.0, True)


@given(st.integers(0, 12))
def test_a_level_says_how_many_attempts_it_still_takes(number: int) -> None:
    easy, _, _ = level_times({"easy": [(300.0, 600.0)] * number}, LEVELS)
    assert (easy.median is None) == (number < ENOUGH_TIMES)
    assert easy.missing == max(0, ENOUGH_TIMES - number)
    assert not (easy.missing and (easy.is_over or easy.is_under))


@given(st.integers(LEAST_SAMPLES, 400))
def test_the_interval_of_a_median_holds_it_with_95_percent(number: int) -> None:
    found = median_interval(range(number))
    assert found is not None
    left_out = int(found[0])
    assert found[1] == number - 1 - left_out
    chance = sum(comb(number, below) for below in range(left_out + 1, number - left_out))
    assert chance / 2**number >= 0.95


@given(st.lists(st.floats(0, 1e9), max_size=60))
def test_the_median_lies_in_its_interval(values: list[float]) -> None:
    found = median_interval(values)
    assert (found is None) == (len(values) < LEAST_SAMPLES)
    assert found is None or found[0] <= median(values) <= found[1]
