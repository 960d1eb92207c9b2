"""Days as people name them when they log late: today, yesterday, monday, 3, 2026-11-20."""

from datetime import date, timedelta

from trainer.domain.errors import TrainerError

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_FARTHEST_DAYS = 3650


def past_day(text: str, today: date) -> date:
    """Give the study day that the text names; raise ``TrainerError`` if none, or one ahead.

    A weekday is the last one before today, a bare number that many days ago; empty means today.
    """
    word = text.strip().lower()
    day = _named(word, today)
    if day is None:
        raise TrainerError(
            f"{text.strip()!r} is no day I know: write today, yesterday, a weekday, a number "
            f"of days ago, or a date like {today.isoformat()}."
        )
    if day > today:
        raise TrainerError(
            f"{day.isoformat()} is still ahead: an attempt is logged when it is made."
        )
    if (today - day).days > _FARTHEST_DAYS:
        raise TrainerError(f"{day.isoformat()} is more than ten years ago.")
    return day


def _named(word: str, today: date) -> date | None:
    if word in ("", "today"):
        return today
    if word == "yesterday":
        return today - timedelta(days=1)
    if word in _WEEKDAYS:
        return today - timedelta(days=(today.weekday() - _WEEKDAYS.index(word) - 1) % 7 + 1)
    if word.isascii() and word.isdigit() and len(word) <= 4:
        return today - timedelta(days=int(word))
    try:
        return date.fromisoformat(word)
    except ValueError:
        return None
