"""Numbers as the report's tables write them; what is unknown is a dash."""

from datetime import date, timedelta

from trainer.domain.stats.tally import Tally
from trainer.domain.wording.words import count, short_day, span

UNKNOWN = "–"

TALLY_HEAD = ("reviews", "recalled", "share", "95 % interval", "expected")


def percent(share: float | None) -> str:
    """Give a share in whole percent."""
    return UNKNOWN if share is None else f"{share:.0%}"


def tally_cells(tally: Tally) -> tuple[str, ...]:
    """Give a tally as the cells under ``TALLY_HEAD``."""
    between = tally.interval.in_words if tally.number else UNKNOWN
    return (
        f"{tally.number:,}",
        f"{tally.recalled:,}",
        percent(tally.share),
        between,
        percent(tally.expected_share),
    )


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


def day(value: date | None) -> str:
    """Give a day with its year: ``21 Nov 2026``."""
    return UNKNOWN if value is None else f"{day_in_year(value)} {value.year}"


def day_in_year(value: date) -> str:
    """Give a day without its weekday and year: ``21 Nov``."""
    return short_day(value).split(maxsplit=1)[1]


def every(number: int, labels: list[str]) -> list[str]:
    """Give the labels, of which only each so manieth, counted from the last, is written."""
    last = len(labels) - 1
    return [it if (last - at) % number == 0 else "" for at, it in enumerate(labels)]
