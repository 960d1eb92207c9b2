"""Which backup a learner means."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from trainer.domain.backup import Backup, chosen, moment_in_words, size_in_words
from trainer.domain.errors import NotFoundError, TrainerError
from trainer.domain.study_day import StudyCalendar

CALENDAR = StudyCalendar(timezone(timedelta(hours=1)))
NOW = datetime(2026, 11, 21, 18, tzinfo=UTC)
HOURS_AGO = (1, 3, 20, 30, 24 * 9)
BACKUPS = [Backup(f"{hours}", NOW - timedelta(hours=hours), 1) for hours in HOURS_AGO]


def meant(text: str) -> str:
    return chosen(text, BACKUPS, CALENDAR, CALENDAR.day_of(NOW)).name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", "1"),
        ("1", "1"),
        ("3", "20"),
        ("today", "1"),
        ("yesterday", "20"),
        ("2026-11-20", "20"),
        ("wednesday", "216"),
        ("20 nov", "20"),
        ("20/11/2026", "20"),
        ("2026-11-21T15:59", "20"),
        ("2026-11-21T16:00", "3"),
        ("2026-11-21T15:00:00+00:00", "3"),
        ("2026-11-20 12:00", "216"),
    ],
)
def test_a_number_a_day_or_a_moment_names_one(text: str, name: str) -> None:
    assert meant(text) == name


@pytest.mark.parametrize("text", ["0", "6", "2026-11-01", "2026-11-01T12:00"])
def test_what_is_not_there_is_told(text: str) -> None:
    with pytest.raises(NotFoundError, match=r"(There is no|No) backup"):
        meant(text)


@pytest.mark.parametrize("text", ["soon", "2026-13-01", "1e3", "٣", "tomorrow", "2026-12-24"])
def test_what_names_none_is_told_with_what_would(text: str) -> None:
    with pytest.raises(TrainerError, match="is not a backup; give a number"):
        meant(text)


def test_a_day_that_can_be_two_is_asked_about() -> None:
    with pytest.raises(TrainerError, match="can be 12 September or 9 December 2026"):
        meant("12/09/2026")


def test_without_backups_it_says_how_to_make_one() -> None:
    with pytest.raises(NotFoundError, match="'trainer backup' makes one"):
        chosen("", [], CALENDAR, CALENDAR.day_of(NOW))


def test_moments_and_sizes_in_words() -> None:
    assert moment_in_words(NOW, CALENDAR.zone) == "Sat 21 Nov 2026, 19:00"
    assert [size_in_words(size) for size in (0, 64_400, 1_234_567)] == ["1 kB", "64 kB", "1.2 MB"]
