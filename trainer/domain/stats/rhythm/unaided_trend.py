"""The trend of unaided solves: what share of each month's attempts needed no help."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import MINYEAR, date

from trainer.domain.stats.column import Column
from trainer.domain.stats.interval import INTERVAL, Interval, wilson
from trainer.domain.stats.term import Term
from trainer.domain.wording.words import month_and_year

MONTHS = 12
UNAIDED = Term(
    "unaided",
    "The share of a month's attempts that you solved without a hint, the answer or hidden facts.",
)


@dataclass(frozen=True, slots=True)
class Month:
    """The attempts of a calendar month (``start`` is its first day), and those solved unaided."""

    start: date
    attempts: int = 0
    unaided: int = 0

    @property
    def share(self) -> float | None:
        """The share solved unaided: unaided / attempts, ``None`` without an attempt."""
        return self.unaided / self.attempts if self.attempts else None

    @property
    def interval(self) -> Interval:
        """Where the true share probably lies (Wilson, 95 %)."""
        return wilson(self.unaided, self.attempts)


MONTH_COLUMNS: tuple[Column[Month], ...] = (
    Column("month", "month", lambda month: month.start, lambda month: month_and_year(month.start)),
    Column("attempts", "attempts", lambda month: month.attempts),
    Column("unaided", "times unaided", lambda month: month.unaided, wide=True),
    Column("share", "unaided", lambda month: month.share),
    Column(
        "interval", INTERVAL, lambda month: month.interval if month.attempts else None, wide=True
    ),
)


def months_until(day: date, counts: Iterable[tuple[date, int, int]]) -> tuple[Month, ...]:
    """Give the last months up to a day out of (day, attempts, unaided) of study days."""
    months = dict.fromkeys(month_starts(day), (0, 0))
    for worked, attempts, unaided in counts:
        start = worked.replace(day=1)
        if start in months and worked <= day:
            before = months[start]
            months[start] = before[0] + attempts, before[1] + unaided
    return tuple(Month(start, *both) for start, both in months.items())


def month_starts(day: date) -> list[date]:
    """Give the first days of the last twelve months, the earliest first; none before year 1."""
    last = day.year * 12 + day.month - 1
    first = max(MINYEAR * 12, last - MONTHS + 1)
    return [date(month // 12, month % 12 + 1, 1) for month in range(first, last + 1)]
