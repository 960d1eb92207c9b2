"""The one door through which a stored row becomes a value, or is said to be damaged.

A disk may turn a bit, and then a column holds what nobody wrote. Every row that is read is held
against what its columns may hold; one that does not keep to it is a ``DamagedLineError``, which
those who read many rows set aside, and go on.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from math import isfinite
from operator import attrgetter
from typing import Any, TypeVar

from sqlalchemy import Connection

from trainer.domain.errors import TrainerError
from trainer.domain.text import clean_line

Holds = Callable[[Any], bool]
"""Tells whether a column may hold a value."""

Row = TypeVar("Row")
Value = TypeVar("Value")

DAMAGE = "damage"
"""The option of a connection that names the ``Damage`` that is noted there."""

_SHOWN = 40
_MOST_SECONDS = 1e9
_MOST_MINUTES = 10**6
_NO_FACTS = "{}"


class DamagedLineError(TrainerError):
    """A row that does not read: in this ``table``, this ``line`` of it (an id, or a row's number).

    ``column`` is what does not read of it, and ``holds`` what stands there, short and clean.
    """

    def __init__(self, table: str, line: object, column: str, holds: object) -> None:
        self.table = table
        self.line = _shown(line)
        self.column = column
        self.holds = _shown(holds)
        super().__init__(f"The {table} {self.line} cannot be read: its {column} is {self.holds}.")


class ChangedLineError(DamagedLineError):
    """A line that reads, but not as it was written: its checksum is that of another one."""

    def __init__(self, table: str, line: object) -> None:
        super().__init__(table, line, "checksum", "")
        TrainerError.__init__(self, f"The {table} {self.line} was altered: its checksum is wrong.")


class Damage:
    """The damaged lines that reading came upon so far, each once."""

    def __init__(self) -> None:
        self._met: dict[tuple[str, str], DamagedLineError] = {}

    def note(self, error: DamagedLineError) -> None:
        """Note a line that was set aside."""
        self._met[error.table, error.line] = error

    def all(self) -> list[DamagedLineError]:
        """Give them in the order in which they were met."""
        return list(self._met.values())


class Door:
    """What the columns of a table may hold; the first of them names the line."""

    def __init__(self, table: str, **columns: Holds) -> None:
        self.table = table
        self.columns = columns
        self._name = next(iter(columns))
        self._values = attrgetter(*columns) if len(columns) > 1 else _one(self._name)
        self._holds = tuple(columns.values())

    def checked(self, row: Row) -> Row:
        """Give the row back, or raise ``DamagedLineError``."""
        for holds, value in zip(self._holds, self._values(row), strict=True):
            if not holds(value):
                raise self._error(row)
        return row

    def _error(self, row: object) -> DamagedLineError:
        values = dict(zip(self.columns, self._values(row), strict=True))
        wrong = next(name for name, holds in self.columns.items() if not holds(values[name]))
        return DamagedLineError(self.table, values[self._name], wrong, values[wrong])


def readable(
    connection: Connection, rows: Iterable[Row], value_of: Callable[[Row], Value]
) -> Iterator[Value]:
    """Give the value of every row that reads; the others are noted, and set aside."""
    for row in rows:
        try:
            yield value_of(row)
        except DamagedLineError as error:
            note(connection, error)


def note(connection: Connection, error: DamagedLineError) -> None:
    """Note that a line was set aside, where anybody asks for it."""
    damage = connection.get_execution_options().get(DAMAGE)
    if damage is not None:
        damage.note(error)


def text(value: object) -> bool:
    """Tell whether it is a text of characters; bytes that are none come as lone surrogates."""
    if type(value) is not str:
        return False
    if value.isascii():
        return True
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def moment(value: object) -> bool:
    """Tell whether it is a moment."""
    return isinstance(value, datetime)


def day(value: object) -> bool:
    """Tell whether it is a day."""
    return type(value) is date


def day_text(value: object) -> bool:
    """Tell whether it is a day as SQLite keeps it."""
    try:
        return isinstance(value, str) and bool(date.fromisoformat(value))
    except ValueError:
        return False


def moment_text(value: object) -> bool:
    """Tell whether it is a moment as SQLite keeps it."""
    try:
        return isinstance(value, str) and bool(datetime.fromisoformat(value))
    except ValueError:
        return False


def truth(value: object) -> bool:
    """Tell whether it is true or false."""
    return type(value) is bool


def whole(value: object) -> bool:
    """Tell whether it is a whole number that counts something."""
    return type(value) is int and value >= 0


def number(value: object) -> bool:
    """Tell whether it is a number that one can reckon with."""
    return type(value) in (int, float) and isfinite(value)  # type: ignore[arg-type]


def seconds(value: object) -> bool:
    """Tell whether it is a length of time, or none was measured."""
    return value is None or (number(value) and 0 <= value <= _MOST_SECONDS)  # type: ignore[operator]


def minutes(value: object) -> bool:
    """Tell whether it is a number of minutes that a day can have."""
    return type(value) is int and 0 <= value <= _MOST_MINUTES


def rating(value: object) -> bool:
    """Tell whether it is one of the four ratings."""
    return type(value) is int and 1 <= value <= 4


def rung(value: object) -> bool:
    """Tell whether it is a place on the ladder of hints."""
    return type(value) is int and 0 <= value <= 4


def facts(value: object) -> bool:
    """Tell whether it is a JSON object."""
    return value == _NO_FACTS or (text(value) and isinstance(parsed(value), dict))


def texts(value: object) -> bool:
    """Tell whether it is a JSON list of texts."""
    told = parsed(value) if text(value) else None
    return isinstance(told, list) and all(map(text, told))


def maybe(holds: Holds) -> Holds:
    """Give what holds for a column that may be empty."""
    return lambda value: value is None or holds(value)


def parsed(value: Any) -> Any:
    """Give what a JSON text says, ``None`` where it says nothing."""
    try:
        return json.loads(value)
    except (ValueError, TypeError, RecursionError):
        return None


def _one(name: str) -> Callable[[object], tuple[object]]:
    get = attrgetter(name)
    return lambda row: (get(row),)


def _shown(value: object) -> str:
    if isinstance(value, str) and text(value):
        return repr(clean_line(value, _SHOWN))
    return clean_line(ascii(value), _SHOWN)
