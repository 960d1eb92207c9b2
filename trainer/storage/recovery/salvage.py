"""Salvaging: what reads of a damaged database, in a fresh one that is sound."""

import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path

from trainer.domain.errors import TrainerError
from trainer.storage.any_text import AnyText
from trainer.storage.door import text
from trainer.storage.recovery.found_rows import FoundRows
from trainer.storage.recovery.journal import folded, journal_of, page_size_in
from trainer.storage.recovery.page_scan import PAGE_SIZE, Found, Row, page_size, rows
from trainer.storage.recovery.proof import lines as lines_of
from trainer.storage.recovery.proof import prove, reading
from trainer.storage.recovery.replacing import settle
from trainer.storage.recovery.setting_aside import SetAside, set_aside_lines
from trainer.storage.schema.migrations import MIGRATIONS, migrate

_HEAD = 100
_STEPS = {
    3: """
        INSERT INTO deed (undone, wrote, took_back) SELECT 0, json_array(id), '[]' FROM review
            WHERE id IN (SELECT id FROM live_review) ORDER BY rowid
    """,
    4: """
        INSERT INTO undo_step (undone, wrote) SELECT 0, json_array(id) FROM review
            WHERE id IN (SELECT id FROM live_review) ORDER BY rowid
    """,
}
"""What makes the steps of undo anew, by format; before the third there were none."""

_OPEN_LOG, _FIRST_STEPS = 4, 3
"""The format since which rows have the shape of today, and the one since which there are steps."""

_REFUSED = "The {} breaks the rules of its table."


def salvage(damaged: Path, candidate: Path) -> list[SetAside]:
    """Write what reads of a damaged database into a fresh one at ``candidate``, and prove that.

    Give the lines that were found, but are not as a trainer writes them. The damaged one is only
    read. Raise ``TrainerError`` where nothing reads.
    """
    found = FoundRows.among(_everywhere(damaged, candidate))
    if not any(found.tables.values()):
        raise TrainerError(
            f"No line could be read from {damaged}. Nothing was changed; restore a backup."
        )
    newest = found.format == _OPEN_LOG
    of_format = len(MIGRATIONS) if newest else found.format
    aside = [*found.aside]
    candidate.touch(mode=0o600)
    with closing(sqlite3.connect(candidate, isolation_level=None)) as connection:
        migrate(connection, None, MIGRATIONS[:of_format])
        connection.execute("BEGIN")
        for table, lines in (found.converted() if newest else found.tables).items():
            refused = _write(connection, table, lines)
            aside += [SetAside(table, 0, _REFUSED.format(table), row) for row in refused]
        if of_format >= _FIRST_STEPS:
            connection.execute(_STEPS[found.format])
        connection.execute("COMMIT")
    aside += set_aside_lines(candidate)
    settle(candidate)
    with reading(candidate) as written:
        there = lines_of(written)
    prove(candidate, there, there)
    return aside


def _everywhere(damaged: Path, candidate: Path) -> Iterator[Found]:
    """Give all rows of the database with its journal folded in, and of what SQLite leaves out."""
    copy = candidate.with_name(f"{candidate.name}-read")
    try:
        yield from rows(_folded(damaged, copy).read_bytes())
    finally:
        for left in candidate.parent.glob(f"{copy.name}*"):
            left.unlink()
    journal = journal_of(damaged)
    if journal.exists():
        content = damaged.read_bytes() if damaged.exists() else b""
        journaled = journal.read_bytes()
        size = page_size_in(journaled) or page_size(content)
        yield from rows(folded(content, journaled, size))


def _folded(damaged: Path, copy: Path) -> Path:
    """Copy the database and let SQLite fold its journal into the copy, as far as it can."""
    journal = damaged.with_name(f"{damaged.name}-wal")
    journal_copy = copy.with_name(f"{copy.name}-wal")
    if damaged.exists():
        shutil.copyfile(damaged, copy)
    else:
        copy.touch()
    if journal.exists():
        shutil.copyfile(journal, journal_copy)
        _mend_head(copy, journal)
        with (
            suppress(sqlite3.Error),
            closing(sqlite3.connect(copy, factory=AnyText)) as connection,
        ):
            connection.execute("PRAGMA user_version").fetchone()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return copy


def _mend_head(copy: Path, journal: Path) -> None:
    """Write a head that SQLite accepts where there is none, so that it reads the journal."""
    with copy.open("r+b") as file, journal.open("rb") as journaled:
        content = file.read(_HEAD)
        said = int.from_bytes(journaled.read(32)[8:12], "big")
        size = said if 512 <= said <= 65536 and not said & (said - 1) else PAGE_SIZE
        if content.startswith(b"SQLite format 3\0") and page_size(content) == size:
            return
        pages = max(1, copy.stat().st_size // size)
        head = bytearray(_HEAD)
        head[:16], head[16:18] = b"SQLite format 3\0", (size & 0xFFFF or 1).to_bytes(2, "big")
        head[18:24] = bytes((2, 2, 0, 64, 32, 32))
        head[24:28] = head[92:96] = (1).to_bytes(4, "big")
        head[28:32] = pages.to_bytes(4, "big")
        head[44:48] = (4).to_bytes(4, "big")
        head[56:60] = (1).to_bytes(4, "big")
        file.seek(0)
        file.write(head)
        file.truncate(max(size, copy.stat().st_size))


def _write(connection: sqlite3.Connection, table: str, found: Iterable[Row]) -> list[Row]:
    """Add the rows that keep the rules of their table, and give those that do not."""
    refused = []
    for row in found:
        marks = ", ".join("?" * len(row))
        try:
            connection.execute(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", _fit(row))
        except (sqlite3.Error, OverflowError):
            refused.append(row)
    return refused


def _fit(row: Row) -> Row:
    """Give a row as SQLite takes it: a text that is none as the bytes that stood there."""
    return tuple(
        it.encode(errors="surrogateescape") if isinstance(it, str) and not text(it) else it
        for it in row
    )
