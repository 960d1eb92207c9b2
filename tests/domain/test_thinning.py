"""Thinning: all of two days, 12 daily, 10 weekly, 9 monthly, whatever the clocks did."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.thinning import ALL_FOR, DAILY, MONTHLY, WEEKLY, worth_keeping

NOW = datetime(2026, 11, 21, 18, tzinfo=UTC)

any_moments = st.datetimes(
    datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC)
) | st.integers(0, 2_000_000).map(lambda minutes: NOW - timedelta(minutes=minutes))
histories = st.lists(any_moments, max_size=60)


def ago(**time: float) -> datetime:
    return NOW - timedelta(**time)


def test_all_of_two_days_stay() -> None:
    young = [ago(minutes=30 * number) for number in range(96)]
    assert worth_keeping(young, NOW) == {*young}


def test_then_the_last_of_a_day_a_week_and_a_month() -> None:
    every_six_hours = [ago(hours=6 * number) for number in range(4 * 500)]
    staying = sorted(worth_keeping(every_six_hours, NOW), reverse=True)
    assert len(staying) <= 9 + DAILY + WEEKLY + MONTHLY
    assert staying[9].date() == ago(days=3).date()
    assert staying[-1] == max(at for at in every_six_hours if (at.year, at.month) == (2026, 3))


def test_a_long_pause_costs_nothing() -> None:
    old = [ago(days=400 + number) for number in range(5)]
    assert worth_keeping([*old, NOW], NOW) >= {*old}


def test_no_backup_no_worry() -> None:
    assert worth_keeping([], NOW) == frozenset()


@given(histories, any_moments)
def test_the_last_good_one_and_the_latest_one_always_stay(
    moments: list[datetime], now: datetime
) -> None:
    staying = worth_keeping([*moments, now], now)
    assert {now, max([*moments, now])} <= staying <= {*moments, now}


@given(histories, any_moments)
def test_thinning_again_thins_nothing(moments: list[datetime], now: datetime) -> None:
    once = worth_keeping(moments, now)
    assert worth_keeping(once, now) == once


@given(histories, any_moments, any_moments)
def test_a_clock_that_jumps_thins_only_what_was_of_two_days(
    moments: list[datetime], now: datetime, jumped: datetime
) -> None:
    lost = worth_keeping(moments, now) - worth_keeping(worth_keeping(moments, jumped), now)
    assert all(now - at <= ALL_FOR for at in lost)


@given(histories, any_moments)
def test_each_of_the_last_days_weeks_and_months_keeps_one(
    moments: list[datetime], now: datetime
) -> None:
    staying = worth_keeping(moments, now)
    days = sorted({at.date() for at in moments}, reverse=True)[:DAILY]
    months = sorted({(at.year, at.month) for at in moments}, reverse=True)[:MONTHLY]
    weeks = sorted({at.isocalendar()[:2] for at in moments}, reverse=True)[:WEEKLY]
    assert {at.date() for at in staying} >= {*days}
    assert {(at.year, at.month) for at in staying} >= {*months}
    assert {at.isocalendar()[:2] for at in staying} >= {*weeks}


def test_a_year_of_backups_every_half_hour_ends_with_no_more_than_the_rule_says() -> None:
    backups: frozenset[datetime] = frozenset()
    for half_hours in range(2 * 24 * 120):
        now = NOW + timedelta(minutes=30 * half_hours)
        backups = worth_keeping({*backups, now}, now)
    assert 97 + 10 <= len(backups) <= 97 + DAILY + WEEKLY + MONTHLY
