"""Which backups are kept: many of these days, fewer of those, and none of them for nothing."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta

ALL_FOR = timedelta(days=2)
"""Every backup this young is kept."""

DAILY, WEEKLY, MONTHLY = 12, 10, 9
"""Of so many days, weeks and months that have a backup, the last one of each is kept."""

_PERIODS: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
    (DAILY, lambda at: at.date()),
    (WEEKLY, lambda at: at.isocalendar()[:2]),
    (MONTHLY, lambda at: (at.year, at.month)),
)


def worth_keeping(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Give the moments (aware, UTC) whose backups are kept; ``now`` is that of the last good one.

    Days, weeks and months are counted where there are backups, never from now on backwards, so a
    clock that jumps thins nothing but the backups of the last two days. What is ahead of now stays,
    and so do the last good one and the latest one.
    """
    latest_first = sorted(set(moments), reverse=True)
    staying = {at for at in latest_first if now - at <= ALL_FOR}
    for number, period_of in _PERIODS:
        staying |= _last_of_each(latest_first, number, period_of)
    return frozenset(staying)


def _last_of_each(
    latest_first: list[datetime], number: int, period_of: Callable[[datetime], Hashable]
) -> set[datetime]:
    last: dict[Hashable, datetime] = {}
    for at in latest_first:
        last.setdefault(period_of(at), at)
    return set(list(last.values())[:number])
