"""Columns that give what they hold even where it is no value of theirs, so that one can say so.

What SQLAlchemy's own types do with a day that is none is to end the reading of all rows at once.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Boolean, Date, TypeDecorator
from sqlmodel.sql.sqltypes import UTCDateTime

_TRUTHS = {0: False, 1: True}
_Read = Callable[[Any], Any]


class Moment(UTCDateTime):
    """An aware UTC ``datetime``; what is no moment comes as it is stored."""

    cache_ok = True

    def result_processor(self, *_: object, **__: object) -> _Read:
        """Give what makes a moment of the stored text."""
        return _moment


class Day(TypeDecorator[date]):
    """A ``date``; what is no day comes as it is stored."""

    impl = Date
    cache_ok = True

    def result_processor(self, *_: object, **__: object) -> _Read:
        """Give what makes a day of the stored text."""
        return _day


class Truth(TypeDecorator[bool]):
    """A ``bool``; what is neither 0 nor 1 comes as it is stored."""

    impl = Boolean
    cache_ok = True

    def result_processor(self, *_: object, **__: object) -> _Read:
        """Give what makes a truth of the stored number."""
        return _truth


def _moment(value: Any) -> Any:
    try:
        return datetime.fromisoformat(value).replace(tzinfo=UTC)
    except (ValueError, TypeError):
        return value


def _day(value: Any) -> Any:
    try:
        return date.fromisoformat(value)
    except (ValueError, TypeError):
        return value


def _truth(value: Any) -> Any:
    return _TRUTHS.get(value, value)
