"""Salvaging: what reads of a damaged database, in a fresh one that is sound."""

import re
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from trainer.domain.errors import TrainerError
from trainer.domain.log.change import TAKEN_BACK, Kind
from trainer.domain.log.review import NO_FACTS
from trainer.domain.settings import SETTINGS
from trainer.domain.text import characters
from trainer.storage.recovery.page_scan import PAGE_SIZE, Row, Value, page_size, rows
from trainer.storage.recovery.proof import LOG, prove
from trainer.storage.recovery.replacing import settle
from trainer.storage.schema.migrations import MIGRATIONS, migrate

_HEAD = 100
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{6})?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NAMES = {known.name for known in SETTINGS}
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

Is = Callable[[Row], bool]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How many rows of each table could be read, by its name."""

    rows: Mapping[str, int]

    @property
    def lines(self) -> int:
        """How many lines of the log there are among them."""
        return sum(self.rows.get(name, 0) for name in LOG)


def salvage(damaged: Path, candidate: Path) -> Salvaged:
    """Write what reads of a damaged database into a fresh one at ``candidate``, and prove that.

    The damaged one is only read. Raise ``TrainerError`` where nothing reads.
    """
    copy = candidate.with_name(f"{candidate.name}-read")
    try:
        found = _found(_folded(damaged, copy))
    finally:
        for left in candidate.parent.glob(f"{copy.name}*"):
            left.unlink()
    if not any(found[table] for table in LOG):
        raise TrainerError(
            f"No line of the log could be read in {damaged}. Nothing was changed: restore a backup."
        )
    of_format = _format_of(found)
    found = _converted(found) if of_format == len(MIGRATIONS) else found
    candidate.touch(mode=0o600)
    with closing(sqlite3.connect(candidate, isolation_level=None)) as connection:
        migrate(connection, None, MIGRATIONS[:of_format])
        connection.execute("BEGIN")
        kept = {table: _write(connection, table, lines) for table, lines in found.items()}
        if of_format in _STEPS:
            connection.execute(_STEPS[of_format])
        connection.execute("COMMIT")
    settle(candidate)
    prove(candidate, {name: kept.get(name, 0) for name in LOG})
    return Salvaged(kept)


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
        with suppress(sqlite3.Error), closing(sqlite3.connect(copy)) as connection:
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


def _found(path: Path) -> dict[str, list[Row]]:
    """Give the rows of each table, in the order of arrival, each once."""
    by_id: dict[str, dict[Value, tuple[int, Row]]] = {name: {} for name in _TABLES}
    for rowid, row in rows(path):
        table = next((name for name, fits in _TABLES.items() if fits(row)), None)
        if table is None:
            continue
        known = by_id[table].get(row[0])
        if known is None or _is_later(table, row, known[1]):
            by_id[table][row[0]] = (rowid, row)
    found = {
        table: [row for _, row in sorted(known.values(), key=lambda it: it[0])]
        for table, known in by_id.items()
    }
    found["draft"] = [draft for draft in found["draft"] if _is_open(draft, found["review"])]
    return found


def _format_of(found: Mapping[str, list[Row]]) -> int:
    """Give the format whose tables take these rows; those of an older one may be among them."""
    if any(len(row) == _NEW_REVIEW for row in found["review"]):
        return 4
    if any(len(row) == _NEW_CHANGE for row in found["change"]):
        return 4
    return 3 if found["change"] else 2


def _converted(found: Mapping[str, list[Row]]) -> dict[str, list[Row]]:
    """Give all rows as the fourth format has them.

    There a note has the shape that a retraction had: one counts only where it names a line.
    """
    text = {table: [tuple(map(_as_text, row)) for row in lines] for table, lines in found.items()}
    changes = [
        row if len(row) == _NEW_CHANGE else (*row[:2], str(row[1])[:10], *row[2:])
        for row in text["change"]
    ]
    known = {row[0] for row in (*text["review"], *changes)}
    changes += [
        (line_id, at, str(at)[:10], Kind.TAKEN_BACK.value, meant, TAKEN_BACK)
        for line_id, meant, at in text.pop("retraction")
        if meant in known
    ]
    reviews = [row if len(row) == _NEW_REVIEW else (*row, NO_FACTS) for row in text["review"]]
    return {**text, "review": reviews, "change": changes}


def _as_text(value: Value) -> Value:
    if isinstance(value, bytes):
        return characters(value.decode("utf-8", "surrogatepass"))
    return value


def _is_later(table: str, row: Row, known: Row) -> bool:
    """Tell whether a row is later than one of the same key, an old copy of which it may be."""
    if len(row) != len(known):
        return len(row) > len(known)
    column = _WRITTEN_AT.get(table)
    return column is not None and str(row[column]) > str(known[column])


def _is_open(draft: Row, reviews: Iterable[Row]) -> bool:
    """Tell whether an attempt was not graded: graded drafts may still stand on free pages."""
    slug, skill, saved_at = draft[1:4]
    return not any(it[1:3] == (slug, skill) and str(it[3]) >= str(saved_at) for it in reviews)


def _write(connection: sqlite3.Connection, table: str, found: Iterable[Row]) -> int:
    """Add the rows that keep the rules of their table, and give how many they are."""
    added: Counter[str] = Counter()
    for row in found:
        marks = ", ".join("?" * len(row))
        with suppress(sqlite3.Error):
            added[table] += connection.execute(
                f"INSERT OR IGNORE INTO {table} VALUES ({marks})", row
            ).rowcount
    return added[table]


def _shaped(*columns: Callable[[Value], bool]) -> Is:
    return lambda row: (
        len(row) == len(columns)
        and all(fits(value) for fits, value in zip(columns, row, strict=True))
    )


def _one_of(*shapes: Is) -> Is:
    return lambda row: any(fits(row) for fits in shapes)


def _text(value: Value) -> bool:
    return isinstance(value, str)


def _bytes(value: Value) -> bool:
    if not isinstance(value, bytes):
        return False
    try:
        value.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _moment(value: Value) -> bool:
    return isinstance(value, str) and bool(_MOMENT.fullmatch(value)) and _reads(datetime, value)


def _day(value: Value) -> bool:
    return isinstance(value, str) and bool(_DAY.fullmatch(value)) and _reads(date, value)


def _reads(kind: type[date], text: str) -> bool:
    try:
        kind.fromisoformat(text)
    except ValueError:
        return False
    return True


def _free(value: Value) -> bool:
    """Tell whether it is what people wrote, as text or as older formats kept it."""
    return _text(value) or _bytes(value)


def _integer(value: Value) -> bool:
    return isinstance(value, int)


def _number(value: Value) -> bool:
    return value is None or isinstance(value, int | float)


def _maybe(fits: Callable[[Value], bool]) -> Callable[[Value], bool]:
    return lambda value: value is None or fits(value)


_REVIEW = (
    *(_text, _text, _text, _moment, _day, _integer, _text, _integer, _number, _number),
    *(_integer, _integer, _integer, _integer, _integer, _free, _free),
)
_PROBLEM = (_text, _free, _free, _maybe(_text), _integer, _number, _integer, _free, _moment)
_NEW_REVIEW, _NEW_CHANGE = 18, 6
_TABLES: dict[str, Is] = {
    "review": _one_of(_shaped(*_REVIEW), _shaped(*_REVIEW, _text)),
    "setting": _shaped(lambda value: value in _NAMES, _text, _moment),
    "retraction": _shaped(_text, _text, _moment),
    "change": _one_of(
        _shaped(_text, _moment, _text, _text, _maybe(_bytes)),
        _shaped(_text, _moment, _day, _text, _text, _maybe(_text)),
    ),
    "draft": _shaped(_text, _text, _text, _moment, _free, _free),
    "logged_problem": _shaped(*_PROBLEM),
    "suspension": _shaped(_text, _moment),
    "meta": _shaped(lambda value: value == "greeted_at", _text),
}
"""The tables that are salvaged, and how their rows are told from all others."""

_WRITTEN_AT = {"draft": 3, "setting": 2, "suspension": 1, "logged_problem": 8}
"""The column that says when a row that may change was written."""
