"""Days as people type them, seen from Saturday, 21 November 2026."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import DAY
from trainer.domain.errors import TrainerError
from trainer.domain.typed_day import (
    DAYS_AHEAD,
    DAYS_PAST,
    MONTHS,
    WEEKDAYS,
    AmbiguousDayError,
    typed_day,
)
from trainer.domain.wording.words import short_day

DAYS = st.dates(date(1990, 1, 1), date(2200, 1, 1))


@pytest.mark.parametrize(
    ("text", "past", "coming"),
    [
        ("", "2026-11-21", "2026-11-21"),
        ("yesterday", "2026-11-20", "2026-11-20"),
        ("tomorrow", "2026-11-22", "2026-11-22"),
        ("2026-12-09", "2026-12-09", "2026-12-09"),
        ("2026/2/3", "2026-02-03", "2026-02-03"),
        ("25/12/2026", "2026-12-25", "2026-12-25"),
        ("12/25/2026", "2026-12-25", "2026-12-25"),
        ("9/9/26", "2026-09-09", "2026-09-09"),
        ("9.12.2026", "2026-12-09", "2026-12-09"),
        ("9.12.", "2025-12-09", "2026-12-09"),
        ("dec 9", "2025-12-09", "2026-12-09"),
        (" 9  Dec. ", "2025-12-09", "2026-12-09"),
        ("9 december 2026", "2026-12-09", "2026-12-09"),
        ("December 9th, 2026", "2026-12-09", "2026-12-09"),
        ("9-dec-2026", "2026-12-09", "2026-12-09"),
        ("sept 3", "2026-09-03", "2027-09-03"),
        ("nov 21", "2026-11-21", "2026-11-21"),
        ("29 feb", "2024-02-29", "2028-02-29"),
        ("Wed, 9 Dec 2026", "2026-12-09", "2026-12-09"),
        ("+10d", "2026-12-01", "2026-12-01"),
        ("-3d", "2026-11-18", "2026-11-18"),
        ("+2w", "2026-12-05", "2026-12-05"),
        ("in 2 weeks", "2026-12-05", "2026-12-05"),
        ("in a month", "2026-12-21", "2026-12-21"),
        ("3 days ago", "2026-11-18", "2026-11-18"),
        ("2 weeks ago", "2026-11-07", "2026-11-07"),
        ("monday", "2026-11-16", "2026-11-23"),
        ("on monday", "2026-11-16", "2026-11-23"),
        ("sat", "2026-11-14", "2026-11-28"),
        ("last monday", "2026-11-16", "2026-11-16"),
        ("next friday", "2026-11-27", "2026-11-27"),
        ("next week", "2026-11-28", "2026-11-28"),
        ("last year", "2025-11-21", "2025-11-21"),
    ],
)
def test_a_day_is_named_as_people_type_it(text: str, past: str, coming: str) -> None:
    assert typed_day(text, DAY, ahead=False).isoformat() == past
    assert typed_day(text, DAY, ahead=True).isoformat() == coming


def test_days_at_the_end_of_a_month_stay_in_the_month_that_is_meant() -> None:
    assert typed_day("in 3 months", date(2026, 11, 30), ahead=True) == date(2027, 2, 28)
    assert typed_day("a month ago", date(2026, 3, 31), ahead=False) == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "12/09/2026",
            "12/09/2026 can be 12 September or 9 December 2026: write 2026-09-12 or 2026-12-09.",
        ),
        ("1-2-26", "1-2-26 can be 2 January or 1 February 2026: write 2026-01-02 or 2026-02-01."),
        ("12/11", "12/11 can be 12 November or 11 December 2026: "),
        ("11/12", "11/12 can be 12 November or 11 December 2026: "),
        ("12/01", "12/01 can be 1 December 2026 or 12 January 2027: "),
    ],
)
def test_a_day_that_can_be_two_is_asked_about(text: str, sentence: str) -> None:
    with pytest.raises(AmbiguousDayError) as raised:
        typed_day(text, date(2026, 11, 1), ahead=True)
    assert str(raised.value).startswith(sentence)


@pytest.mark.parametrize(
    "text",
    [
        *("someday", "30 february", "2026-02-30", "31/02/2026", "13/13/2026", "0/0/0", "dec"),
        *("9 d", "1 m", "in 9999 years", "next monday week", "12/13/14/15", "٣", "mon 3 foo"),
        *("9 decembre", "-", "+", "--3d", "2026", "99999999", "[soon", "\x00"),
    ],
)
def test_what_is_no_day_is_said_with_what_may_be_typed(text: str) -> None:
    with pytest.raises(TrainerError) as refused:
        typed_day(text, DAY, ahead=True)
    assert f"is not a day; write one like {DAYS_AHEAD}." in str(refused.value)


def test_where_a_day_past_is_asked_for_such_ones_are_the_examples() -> None:
    with pytest.raises(TrainerError) as refused:
        typed_day("someday", DAY, ahead=False)
    assert str(refused.value) == f"'someday' is not a day; write one like {DAYS_PAST}."


def test_each_example_of_a_day_is_one() -> None:
    for text in DAYS_AHEAD.split(", "):
        assert typed_day(text, DAY, ahead=True) > DAY
    for text in DAYS_PAST.split(", "):
        assert typed_day(text, DAY, ahead=False) < DAY


def test_a_weekday_that_does_not_fit_its_date_is_said() -> None:
    with pytest.raises(TrainerError, match="'Mon 9 Dec' is wrong: 2026-12-09 is a Wednesday"):
        typed_day("Mon 9 Dec", DAY, ahead=True)


@given(DAYS, DAYS, st.booleans())
def test_a_day_written_out_is_that_day(day: date, today: date, ahead: bool) -> None:
    month = MONTHS[day.month - 1]
    for text in (
        day.isoformat(),
        f"{day.day} {month} {day.year}",
        f"{month[:3]} {day.day}, {day.year}",
        f"{day.day}.{day.month}.{day.year}",
        f"{short_day(day)} {day.year}",
        f"{(day - today).days:+}" if abs(day - today) < timedelta(9999) else day.isoformat(),
    ):
        assert typed_day(text, today, ahead=ahead) == day


@given(DAYS, DAYS, st.booleans())
def test_a_day_in_numbers_is_that_day_or_asked_about(day: date, today: date, ahead: bool) -> None:
    for text in (f"{day.day}/{day.month}/{day.year}", f"{day.month:02}/{day.day:02}/{day.year}"):
        try:
            assert typed_day(text, today, ahead=ahead) == day
        except AmbiguousDayError as error:
            sentence = str(error)
        else:
            continue
        assert day.isoformat() in sentence


@given(DAYS, st.sampled_from(WEEKDAYS))
def test_a_weekday_is_within_a_week_and_never_today(today: date, weekday: str) -> None:
    coming, past = (typed_day(weekday, today, ahead=ahead) for ahead in (True, False))
    assert 1 <= (coming - today).days <= 7
    assert 1 <= (today - past).days <= 7
    assert WEEKDAYS[coming.weekday()] == WEEKDAYS[past.weekday()] == weekday


@given(
    st.text(max_size=20) | st.text("0123456789/-. adegnorstuwy", max_size=12), DAYS, st.booleans()
)
def test_any_text_is_a_day_or_refused_in_a_sentence(text: str, today: date, ahead: bool) -> None:
    with suppress(TrainerError):
        assert isinstance(typed_day(text, today, ahead=ahead), date)
