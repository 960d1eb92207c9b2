"""A number is declared once: every table, the JSON and the CSV follow from its column."""

from datetime import date, timedelta

import pytest

from trainer.domain.attempt.verdict import Finding
from trainer.domain.stats.calibration.calibration import BAND_COLUMNS, LATENESS_COLUMNS
from trainer.domain.stats.column import Column, in_words, of_part, plain, plain_row, table, terms
from trainer.domain.stats.coverage.pattern_coverage import PATTERN_COLUMNS
from trainer.domain.stats.forecast.forecast import FORECAST_COLUMNS
from trainer.domain.stats.interval import Interval
from trainer.domain.stats.retention.retention import (
    TALLY_BY_LEVEL,
    TALLY_BY_PATTERN,
    WEEK_COLUMNS,
)
from trainer.domain.stats.rhythm.level_time import LEVEL_COLUMNS
from trainer.domain.stats.rhythm.rhythm import CALENDAR_COLUMNS
from trainer.domain.stats.rhythm.unaided_trend import MONTH_COLUMNS
from trainer.domain.stats.tally import TALLY_COLUMNS
from trainer.domain.stats.term import Term

SQUARE = Term("square", "The number times itself.")
NUMBERS: tuple[Column[int], ...] = (
    Column("number", "number", lambda number: number),
    Column("", "in words", lambda number: "few" if number < 5 else None),
    Column("is_even", "", lambda number: number % 2 == 0),
    Column("square", SQUARE, lambda number: number**2, lambda number: f"{number}²", wide=True),
)
TABLES = (
    PATTERN_COLUMNS, TALLY_COLUMNS, WEEK_COLUMNS, TALLY_BY_PATTERN, TALLY_BY_LEVEL, BAND_COLUMNS,
    LATENESS_COLUMNS, FORECAST_COLUMNS, LEVEL_COLUMNS, MONTH_COLUMNS, CALENDAR_COLUMNS,
)  # fmt: skip


def test_people_see_what_has_a_title_and_programs_what_has_a_name() -> None:
    assert table(NUMBERS, [2, 9]) == [
        ("number", "in words", "square"),
        ("2", "few", "2²"),
        ("9", "", "9²"),
    ]
    assert plain_row(NUMBERS, 2) == {"number": 2, "is_even": True, "square": 4}


def test_where_there_is_little_room_the_wide_columns_are_left_out() -> None:
    assert table(NUMBERS, [2], wide=False) == [("number", "in words"), ("2", "few")]


def test_a_face_may_say_a_cell_its_own_way_and_what_is_unknown_too() -> None:
    rows = table(NUMBERS, [9], unknown="–", texts={"square": lambda number: f"{number} squared"})
    assert rows[1] == ("9", "–", "9 squared")


def test_columns_of_a_part_are_the_columns_of_the_whole() -> None:
    lengths = of_part(NUMBERS, len)
    assert table(lengths, ["word"])[1] == table(NUMBERS, [4])[1]
    assert plain_row(lengths, "word") == plain_row(NUMBERS, 4)


def test_a_term_heads_its_column_and_explains_it() -> None:
    assert terms(NUMBERS) == (SQUARE,)


@pytest.mark.parametrize(
    ("value", "plainly", "words"),
    [
        (None, None, ""),
        (1200, 1200, "1,200"),
        (0.856, 0.856, "86%"),
        (timedelta(minutes=70), 70.0, "1 h 10 min"),
        ((timedelta(minutes=5), timedelta(minutes=9)), (5.0, 9.0), "5 to 9 min"),
        (date(2026, 11, 21), "2026-11-21", "21 Nov 2026"),
        (Interval(0.79, 0.83), (0.79, 0.83), "79 to 83%"),
        (Finding.SLOW, "too slow", "too slow"),
    ],
)
def test_a_value_is_told_by_its_kind(value: object, plainly: object, words: str) -> None:
    assert (plain(value), in_words(value)) == (plainly, words)


def test_no_table_has_a_name_or_a_heading_twice() -> None:
    for columns in TABLES:
        for words in ([it.name for it in columns], [it.heading for it in columns]):
            given = [word for word in words if word]
            assert len(set(given)) == len(given)
