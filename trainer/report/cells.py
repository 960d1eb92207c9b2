"""Numbers as the report writes them; what is unknown is a dash."""

from datetime import date, timedelta

from trainer.domain.stats.tally import Tally
from trainer.domain.wording.words import count, short_day, span

UNKNOWN = "–"


def percent(share: float | None) -> str:
    """Give a share in whole percent."""
    return UNKNOWN if share is None else f"{share:.0%}"


def tally_words(name: str, tally: Tally) -> str:
    """Give a tally in a line: ``Heap: 18 of 20 recalled, 90 % (70% to 97%)``."""
    if not tally.number:
        return f"{name}: no reviews"
    return (
        f"{name}: {tally.recalled:,} of {count(tally.number, 'review')} recalled, {tally.in_words}"
    )


def time(value: timedelta | None) -> str:
    """Give a length of time."""
    return UNKNOWN if value is None else span(value)


def day_in_year(value: date) -> str:
    """Give a day without its weekday and year: ``21 Nov``."""
    return short_day(value).split(maxsplit=1)[1]


def every(number: int, labels: list[str]) -> list[str]:
    """Give the labels, of which only each so manieth, counted from the last, is written."""
    last = len(labels) - 1
    return [label if (last - at) % number == 0 else "" for at, label in enumerate(labels)]
