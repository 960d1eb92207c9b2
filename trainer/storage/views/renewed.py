"""A cache that does not read is dropped, made anew from the log, and asked again."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, TypeVar

from sqlalchemy import Connection

from trainer.domain.errors import TrainerError
from trainer.storage.database import Database
from trainer.storage.door import DamagedLineError, readable
from trainer.storage.log.rows import AnyRow

Value = TypeVar("Value")
Ask = Callable[[Connection], Sequence[AnyRow]]


def renewed(
    database: Database,
    ask: Ask,
    value_of: Callable[[AnyRow], Value],
    renew: Callable[[Connection], Any],
) -> list[Value]:
    """Give the value of every row that ``ask`` gives; ``renew`` makes the cache from the log.

    Where that cannot be, as on a disk that only reads, what does not read is set aside.
    """
    with database.reading() as session:
        try:
            return [value_of(row) for row in ask(session.connection())]
        except DamagedLineError:
            pass
    with suppress(TrainerError), database.caching() as session:
        renew(session.connection())
    with database.reading() as session:
        connection = session.connection()
        return list(readable(connection, ask(connection), value_of))
