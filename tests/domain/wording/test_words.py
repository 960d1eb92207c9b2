"""Times in words are as short as they can be without hiding what matters."""

from datetime import date, timedelta

import pytest

from tests.builders import DAY
from trainer.domain.wording.words import comes_back, short_day, span, span_range


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "0 min"),
        (59.4, "59 min"),
        (59.6, "1 h"),
        (190, "3 h 10 min"),
        (599, "9 h 59 min"),
        (600, "10 h"),
        (1030, "17 h"),
        (90_000, "1,500 h"),
    ],
)
def test_a_span_is_in_minutes_then_in_both_then_in_hours(minutes: float, words: str) -> None:
    assert span(timedelta(minutes=minutes)) == words


def test_a_day_of_another_year_shows_its_year() -> None:
    assert short_day(DAY) == short_day(DAY, DAY) == "Sat 21 Nov"
    assert short_day(date(2018, 9, 12), DAY) == "Wed 12 Sep 2018"
    assert comes_back(date(2027, 1, 4), DAY, None) == "comes back in 44 days, Mon 4 Jan 2027"
    assert comes_back(date(2026, 12, 31), DAY, None) == "comes back in 40 days, Thu 31 Dec"


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (13, 16, "13 to 16 min"),
        (5, 5, "5 min"),
        (44, 125, "44 min to 2 h 5 min"),
        (60, 120, "1 to 2 h"),
        (65, 313, "1 h 5 min to 5 h 13 min"),
        (600, 1260, "10 to 21 h"),
        (0, 9, "0 to 9 min"),
    ],
)
def test_a_range_of_times_says_its_unit_once_where_it_is_one(
    low: int, high: int, words: str
) -> None:
    assert span_range(timedelta(minutes=low), timedelta(minutes=high)) == words
