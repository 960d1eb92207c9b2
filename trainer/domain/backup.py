"""A backup, and which one a learner means: by its number, a day, a moment, or the last one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from trainer.domain.errors import NotFoundError, TrainerError
from trainer.domain.past_day import past_day
from trainer.domain.study_day import StudyCalendar
from trainer.domain.typed_day import DAYS_PAST, AmbiguousDayError
from trainer.domain.wording.words import short_day


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the database: its name, the moment it is of (UTC), and its bytes."""

    name: str
    at: datetime
    size: int


def chosen(text: str, backups: Sequence[Backup], calendar: StudyCalendar, today: date) -> Backup:
    """Give the backup that the text names, of those there are, the latest first.

    Nothing means the latest, ``3`` the third in the list, a day the last one made on it or before,
    a moment likewise. Raise ``TrainerError`` if the text names none, ``NotFoundError`` if there is
    no such backup.
    """
    word = text.strip()
    if not backups:
        raise NotFoundError("No backup yet; 'trainer backup' makes one.")
    if not word:
        return backups[0]
    if word.isascii() and word.isdigit() and len(word) <= 6:
        return _numbered(int(word), backups)
    moment = _moment(word, calendar.zone)
    if moment is not None:
        return _last([one for one in backups if one.at <= moment], word, backups, calendar.zone)
    day = _day(word, today)
    return _last(
        [one for one in backups if calendar.day_of(one.at) <= day], word, backups, calendar.zone
    )


def moment_in_words(at: datetime, zone: tzinfo) -> str:
    """Give a moment in a time zone: ``Sat 21 Nov 2026, 18:05``."""
    local = at.astimezone(zone)
    return f"{short_day(local.date())} {local.year}, {local:%H:%M}"


def size_in_words(size: int) -> str:
    """Give a number of bytes: ``64 kB``, ``1.2 MB``."""
    return f"{size / 1e6:,.1f} MB" if size >= 1e6 else f"{max(1, round(size / 1e3))} kB"


def _numbered(number: int, backups: Sequence[Backup]) -> Backup:
    if not 1 <= number <= len(backups):
        raise NotFoundError(
            f"There is no backup {number}; 'trainer backup --list' lists 1 to {len(backups)}."
        )
    return backups[number - 1]


def _moment(word: str, zone: tzinfo) -> datetime | None:
    if len(word) <= len("2026-11-20"):
        return None
    try:
        moment = datetime.fromisoformat(word)
        return moment if moment.tzinfo else moment.replace(tzinfo=zone)
    except ValueError:
        return None


def _day(word: str, today: date) -> date:
    try:
        return past_day(word, today)
    except AmbiguousDayError:
        raise
    except TrainerError as error:
        raise TrainerError(
            f"{word!r} is not a backup; give a number from 'trainer backup --list', a day "
            f"like {DAYS_PAST}, a time like 2026-11-20T18:30, or a file."
        ) from error


def _last(fitting: Sequence[Backup], word: str, backups: Sequence[Backup], zone: tzinfo) -> Backup:
    if not fitting:
        raise NotFoundError(
            f"No backup from {word} or before; the oldest is from "
            f"{moment_in_words(backups[-1].at, zone)}."
        )
    return fitting[0]
