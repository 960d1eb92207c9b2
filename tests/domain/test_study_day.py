from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.study_day import StudyCalendar

ZURICH = StudyCalendar(ZoneInfo("Europe/Zurich"))


@pytest.mark.parametrize(
    ("local", "day"),
    [
        ("2026-11-21T12:00", date(2026, 11, 21)),
        ("2026-11-21T23:59", date(2026, 11, 21)),
        ("2026-11-22T03:59", date(2026, 11, 21)),
        ("2026-11-22T04:00", date(2026, 11, 22)),
    ],
)
def test_a_study_day_turns_at_four_in_the_morning(local: str, day: date) -> None:
    at = datetime.fromisoformat(local).replace(tzinfo=ZURICH.zone)
    assert ZURICH.day_of(at.astimezone(UTC)) == day


def test_the_same_moment_is_another_day_elsewhere() -> None:
    at = datetime(2026, 11, 21, 18, tzinfo=UTC)
    assert StudyCalendar(ZoneInfo("Asia/Tokyo")).day_of(at) == date(2026, 11, 21)
    assert StudyCalendar(ZoneInfo("Pacific/Kiritimati")).day_of(at) == date(2026, 11, 22)


def test_a_night_owl_may_turn_the_day_later() -> None:
    at = datetime(2026, 11, 22, 8, tzinfo=UTC)
    assert StudyCalendar(UTC, rollover_hour=10).day_of(at) == date(2026, 11, 21)


def test_the_days_on_which_clocks_change_have_all_their_hours() -> None:
    for spring_or_autumn in (date(2026, 3, 29), date(2026, 10, 25)):
        noon = ZURICH.moment_on(spring_or_autumn)
        hours = [noon + timedelta(hours=n) for n in range(-7, 15)]
        assert {ZURICH.day_of(hour) for hour in hours} == {spring_or_autumn}


@given(st.dates(date(2, 1, 1), date(9998, 12, 30)), st.timezones(), st.integers(0, 23))
def test_a_moment_of_a_study_day_belongs_to_it(day: date, zone: ZoneInfo, hour: int) -> None:
    calendar = StudyCalendar(zone, hour)
    moment = calendar.moment_on(day)
    assert moment.tzinfo is UTC
    assert calendar.day_of(moment) == day


def test_the_rim_of_the_calendar_is_a_day_too() -> None:
    for at in (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)):
        for hours in (-14, 14):
            zone = ZoneInfo(f"Etc/GMT{hours:+d}" if hours < 0 else "Etc/GMT+12")
            assert isinstance(StudyCalendar(zone, 23).day_of(at), date)
