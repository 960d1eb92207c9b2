"""Seals: a checksum for each line of the log, so that a turned bit is found where it still reads.

A seal is written in the transaction of its line, stays in this home, and is made anew with a
database that is copied or salvaged. It is the CRC-32 of the stored columns as JSON in ASCII, which
no turned bit, and no run of up to 32 of them, leaves as it was.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple
from zlib import crc32

from trainer.storage.door import ChangedLineError

LOGS = {
    "review": (
        *("id", "slug", "skill", "at", "study_day", "rating", "source", "solved"),
        *("active_seconds", "target_seconds", "rung", "revealed", "answer_seen", "runs"),
        *("failed_runs", "insight", "code", "facts"),
    ),
    "change": ("id", "at", "study_day", "kind", "key", "value"),
}
"""The tables of the log with their columns, in the order in which they are sealed."""

_NAMED = {log: ", ".join(f'line."{name}"' for name in columns) for log, columns in LOGS.items()}
_UNSEALED = {
    log: f"SELECT rowid, {named} FROM {log} AS line WHERE rowid > "
    f"(SELECT coalesce(max(line), 0) FROM seal WHERE log = '{log}')"
    for log, named in _NAMED.items()
}
_LINES = {
    log: f"SELECT rowid, {named} FROM {log} AS line WHERE rowid > ?"
    for log, named in _NAMED.items()
}
_SEALS = "SELECT line, sum FROM seal NOT INDEXED WHERE log = ? AND line > ?"
"""The table itself is asked, as a damaged index knows less."""

_SEAL = "INSERT OR REPLACE INTO seal VALUES (?, ?, ?)"
_UNSEALED_YET = -1
_SECONDS = slice(8, 10)


class Changed(NamedTuple):
    """A line that says something else than it was written with: its log, row, id and fault."""

    log: str
    row: int
    id: object
    error: ChangedLineError


def sum_of(columns: Sequence[Any]) -> int:
    """Give the checksum of a line's columns, as they are stored."""
    return crc32(json.dumps(columns, default=bytes.hex).encode("ascii"))


def stored_sum_of(row: Sequence[Any]) -> int:
    """Give the same from a row as it stands on its page, where whole seconds are integers."""
    columns = list(row)
    if len(columns) == len(LOGS["review"]):
        columns[_SECONDS] = [it if it is None else float(it) for it in columns[_SECONDS]]
    return sum_of(columns)


def seal(connection: sqlite3.Connection) -> None:
    """Seal the lines that came after the last one that is sealed."""
    for log, question in _UNSEALED.items():
        rows = connection.execute(question).fetchall()
        if rows:
            seals = [(log, row, sum_of(columns)) for row, *columns in rows]
            connection.executemany(_SEAL, seals)


def changed(connection: sqlite3.Connection, after: Sequence[int] = (0, 0)) -> Iterator[Changed]:
    """Give the lines, after these rows of reviews and changes, that no trainer left as they are."""
    for (log, question), last in zip(_LINES.items(), after, strict=True):
        known = dict(connection.execute(_SEALS, (log, last)))
        for row, *columns in connection.execute(question, (last,)):
            if known.get(row, _UNSEALED_YET) not in (sum_of(columns), _UNSEALED_YET):
                yield Changed(log, row, columns[0], ChangedLineError(log, columns[0]))
