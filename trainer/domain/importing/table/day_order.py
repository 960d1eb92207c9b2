"""One decision a column on what its days mean, and each cell read by it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from trainer.domain.importing.outcome_words import NOT_BEGUN, said_in
from trainer.domain.importing.reading import Wishes
from trainer.domain.importing.table.written_day import Order, WrittenDay, written_days
from trainer.domain.text import clean_line

FIRST_DAY = date(2010, 1, 1)
"""LeetCode and its like are younger: an earlier day is a slip of the pen."""

_CLEARLY = 3
"""So many times as many days must tell one order as tell the other, in a column that has both."""

_NO_DAY = frozenset(("", "nan", "nat", "never", "tbd", "?", "x"))


@dataclass(frozen=True, slots=True)
class DayOrder:
    """How the days of a column are read; ``open`` tells that two orders fit equally well.

    ``at_midnight`` tells that all times of the column are midnight: these are days, no moments.
    """

    order: Order
    open: bool = False
    is_sure: bool = False
    at_midnight: bool = False


@dataclass(frozen=True, slots=True)
class ReadDay:
    """A day out of a cell with its moment if there is one, or why it cannot be taken."""

    day: date | None = None
    at: datetime | None = None
    why_not: str = ""


def is_no_day(cell: str) -> bool:
    """Tell whether a cell says that there is no day."""
    return cell.strip().lower() in _NO_DAY or (len(cell) < 40 and said_in(cell) == NOT_BEGUN)


def order_of(cells: Iterable[str], wishes: Wishes) -> DayOrder:
    """Decide on the order of a column: the one that fits every cell, or else most of them.

    A day that would still be ahead, or before there was anything to solve, does not fit. Where
    both fit, the wish decides, and without one the month is taken to come first.
    """
    days = [day for cell in cells for day in written_days(cell)]
    midnight = all(day.at in (None, time()) for day in days)
    unclear = [day for day in days if day.days and not day.is_clear]
    order, is_sure, is_open = _decided(unclear, wishes)
    return DayOrder(order, open=is_open, is_sure=is_sure, at_midnight=midnight)


def _decided(unclear: Sequence[WrittenDay], wishes: Wishes) -> tuple[Order, bool, bool]:
    """Give the order, whether the days themselves tell it, and whether somebody has to be asked."""
    fits = Counter(order for day in unclear for order in _fitting(day, wishes))
    month, first = fits[Order.MONTH_FIRST], fits[Order.DAY_FIRST]
    if fits[Order.YEAR_FIRST] > max(month, first):
        return Order.YEAR_FIRST, True, False
    likelier = Order.DAY_FIRST if first > month else Order.MONTH_FIRST
    is_mixed = min(len(unclear) - month, len(unclear) - first) * _CLEARLY > abs(month - first)
    if first != month and not is_mixed:
        return likelier, True, False
    if not any(_differs(day) for day in unclear):
        return likelier, False, False
    if wishes.day_first is None and first == month and all(day.dotted for day in unclear):
        return Order.DAY_FIRST, True, False
    wanted = wishes.day_first if wishes.day_first is not None else likelier is Order.DAY_FIRST
    order = Order.DAY_FIRST if wanted else Order.MONTH_FIRST
    return order, False, wishes.day_first is None


def _fitting(day: WrittenDay, wishes: Wishes) -> list[Order]:
    return [order for order, on in day.days.items() if FIRST_DAY <= on <= wishes.today]


def orders_of(columns: Sequence[Sequence[str]], wishes: Wishes) -> list[DayOrder]:
    """Decide on several columns of one table: one that is sure speaks for those that are open."""
    found = [order_of(cells, wishes) for cells in columns]
    sure = {order.order for order in found if order.is_sure}
    if len(sure) != 1:
        return found
    told = sure.pop()
    return [
        DayOrder(told, is_sure=True, at_midnight=one.at_midnight) if one.open else one
        for one in found
    ]


def days_in(cell: str, order: DayOrder, wishes: Wishes) -> list[ReadDay]:
    """Give the days of a cell by the order of its column, or why one cannot be taken."""
    if is_no_day(cell):
        return []
    written = written_days(cell)
    if not written:
        return [ReadDay(why_not=f"the date {_quoted(cell)} cannot be read")]
    return [_read(one, cell, order, wishes) for one in written]


def _read(written: WrittenDay, cell: str, order: DayOrder, wishes: Wishes) -> ReadDay:
    if written.lacks_year:
        return ReadDay(why_not=f"the date {_quoted(cell)} has no year")
    day = written.days.get(order.order)
    if day is None:
        return ReadDay(why_not=f"the date {_quoted(cell)} does not fit the others ({order.order})")
    at = _moment(day, written, order, wishes)
    day = wishes.calendar.day_of(at) if at else day
    if day < FIRST_DAY:
        return ReadDay(why_not=f"the date {_quoted(cell)} is before 2010")
    if day > wishes.today:
        return ReadDay(why_not=f"the date {_quoted(cell)} is in the future")
    return ReadDay(day=day, at=at)


def _moment(day: date, written: WrittenDay, order: DayOrder, wishes: Wishes) -> datetime | None:
    """Give the moment, ``None`` for a bare day; midnight on the wall clock is how days are kept."""
    at = written.at
    if at is None or order.at_midnight or (at == time() and written.zone is None):
        return None
    return datetime.combine(day, at, written.zone or wishes.calendar.zone)


def _differs(day: WrittenDay) -> bool:
    """Tell whether a day is another one by the other order."""
    return day.days.get(Order.MONTH_FIRST) != day.days.get(Order.DAY_FIRST)


def _quoted(cell: str) -> str:
    return f"“{clean_line(cell, 40)}”"
