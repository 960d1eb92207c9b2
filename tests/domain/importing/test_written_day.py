from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from trainer.domain.importing.reading import Wishes
from trainer.domain.importing.table.day_order import days_in, order_of
from trainer.domain.importing.table.written_day import Order, written_days
from trainer.domain.study_day import StudyCalendar

WISHES = Wishes(calendar=StudyCalendar(UTC), today=date(2026, 11, 30))


def day_of(cell: str, wishes: Wishes = WISHES) -> date | str | None:
    """Give the one day of a column of one cell, or why it has none."""
    found = days_in(cell, order_of([cell], wishes), wishes)
    return (found[0].day or found[0].why_not) if found else None


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2025-11-4", date(2025, 11, 4)),
        ("2026/2/10", date(2026, 2, 10)),
        ("20240123", date(2024, 1, 23)),
        ("7/28/25", date(2025, 7, 28)),
        ("01/20/2024", date(2024, 1, 20)),
        ("25/01/2024", date(2024, 1, 25)),
        ("Jan 22 2024", date(2024, 1, 22)),
        ("Jan. 22nd, 2024", date(2024, 1, 22)),
        ("5-Jan-24", date(2024, 1, 5)),
        ("5 Jan '24", date(2024, 1, 5)),
        ("2024-Jan-05", date(2024, 1, 5)),
        ("12.03.2024", date(2024, 3, 12)),
        ("January 5, 2024", date(2024, 1, 5)),
        ("Fri, 5 January 2024", date(2024, 1, 5)),
        ("Friday, January 5, 2024", date(2024, 1, 5)),
        ("5. März 2024", date(2024, 3, 5)),
        ("5 de enero de 2024", date(2024, 1, 5)),
        ("2024年1月5日", date(2024, 1, 5)),
        ("45314", date(2024, 1, 23)),
        ("1706000000", date(2024, 1, 23)),
        ("1706000000000", date(2024, 1, 23)),
        ("2024-01-23T10:20:30.000Z", date(2024, 1, 23)),
        ("@January 5, 2024", date(2024, 1, 5)),
        ("January 5, 2024 10:30 PM (EST)", date(2024, 1, 5)),
        ("January 5, 2024 → January 7, 2024", date(2024, 1, 7)),
        ("2024-01-05 → 2024-01-07", date(2024, 1, 7)),
        ("2024-01-23 00:00:00", date(2024, 1, 23)),
    ],
)
def test_every_form_that_was_seen_is_read(cell: str, day: date) -> None:
    assert day_of(cell) == day


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("Jan 5", "the date “Jan 5” has no year"),
        ("5/1", "the date “5/1” has no year"),
        ("2009-12-31", "the date “2009-12-31” is before 2010"),
        ("2026-12-01", "the date “2026-12-01” is in the future"),
        ("31/31/2024", "the date “31/31/2024” cannot be read"),
        ("last spring", "the date “last spring” cannot be read"),
        ("2024-02-30", "the date “2024-02-30” cannot be read"),
    ],
)
def test_what_is_no_day_that_can_have_been_says_why(cell: str, why: str) -> None:
    assert day_of(cell) == why


@pytest.mark.parametrize("cell", ["", "-", "n/a", "None", "never", "TBD"])
def test_a_cell_without_a_day_says_nothing(cell: str) -> None:
    assert day_of(cell) is None


def test_an_hour_after_midnight_is_still_the_evening_before() -> None:
    cells = ["2024-01-06 01:30", "January 6, 2024 1:30 AM"]
    for cell in cells:
        assert day_of(cell) == date(2024, 1, 5)


def test_a_moment_of_another_zone_is_a_day_of_ones_own() -> None:
    tokyo = Wishes(calendar=StudyCalendar(timezone(timedelta(hours=9))), today=date(2026, 11, 30))
    assert day_of("2024-01-05T23:00:00Z", tokyo) == date(2024, 1, 6)
    assert day_of("2024-01-05T23:00:00+09:00", tokyo) == date(2024, 1, 5)


def test_a_moment_is_kept() -> None:
    found = days_in("2024-01-05T10:30:00Z", order_of(["2024-01-05T10:30:00Z"], WISHES), WISHES)
    assert found[0].at == datetime(2024, 1, 5, 10, 30, tzinfo=UTC)


def test_a_column_of_midnights_holds_days() -> None:
    far = Wishes(calendar=StudyCalendar(timezone(timedelta(hours=-8))), today=date(2026, 11, 30))
    assert day_of("2024-01-05T00:00:00.000Z", far) == date(2024, 1, 5)


def test_several_days_in_one_cell_are_several_attempts() -> None:
    assert len(written_days("2024-01-05, 2024-02-07")) == 2
    assert len(written_days("Jan 5, 2024; Feb 7, 2024")) == 2
    assert written_days("2024-01-05, maybe") == ()


def test_one_day_that_fits_one_order_decides_for_its_column() -> None:
    cells = ["02/01/2024", "25/01/2024"]
    order = order_of(cells, WISHES)
    assert (order.order, order.open) == (Order.DAY_FIRST, False)
    assert days_in(cells[0], order, WISHES)[0].day == date(2024, 1, 2)


def test_a_day_that_would_be_ahead_decides_too() -> None:
    order = order_of(["12/02/2026"], WISHES)
    assert (order.order, order.open) == (Order.DAY_FIRST, False)


def test_what_fits_both_orders_is_asked_about_and_the_month_is_first() -> None:
    order = order_of(["02/01/2024", "03/04/2024"], WISHES)
    assert (order.order, order.open) == (Order.MONTH_FIRST, True)
    told = Wishes(calendar=WISHES.calendar, today=WISHES.today, day_first=True)
    order = order_of(["02/01/2024", "03/04/2024"], told)
    assert (order.order, order.open) == (Order.DAY_FIRST, False)


def test_a_wish_does_not_override_what_the_days_tell() -> None:
    told = Wishes(calendar=WISHES.calendar, today=WISHES.today, day_first=True)
    assert order_of(["01/25/2024"], told).order is Order.MONTH_FIRST


def test_the_same_day_either_way_asks_nobody() -> None:
    assert not order_of(["05/05/2024"], WISHES).open


def test_with_dots_the_day_is_first() -> None:
    order = order_of(["02.01.2024"], WISHES)
    assert (order.order, order.open) == (Order.DAY_FIRST, False)


def test_a_cell_that_does_not_fit_the_others_says_so() -> None:
    cells = ["25/01/2024", "26/01/2024", "27/01/2024", "01/28/2024"]
    order = order_of(cells, WISHES)
    why = days_in(cells[3], order, WISHES)[0].why_not
    assert why == "the date “01/28/2024” does not fit the others (day first)"


def test_a_column_of_both_orders_is_asked_about() -> None:
    assert order_of(["25/01/2024", "01/28/2024", "02/03/2024"], WISHES).open


@pytest.mark.parametrize("cell", ["1" * 5000, "1/" * 3000, "jan " * 900, "→" * 3000, "9:" * 999])
def test_a_hostile_cell_is_no_day(cell: str) -> None:
    assert written_days(cell) == ()
