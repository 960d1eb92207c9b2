"""A whole database as SQL text and back, exactly: ``iterdump`` loses what follows a NUL."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

HERE = Path(__file__).parent

Value = str | bytes | int | float | None
Rows = dict[str, list[tuple[Value, ...]]]
"""The rows of each table, in the order in which they arrived."""

_SCHEMA = (
    "SELECT sql FROM sqlite_master"
    " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND (type = 'table') = ? ORDER BY name"
)
_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
)


def rows(connection: sqlite3.Connection) -> Rows:
    """Give every row there is; text is given whole, NULs and lone surrogates included."""
    connection.text_factory = lambda text: text.decode("utf-8", "surrogatepass")
    names = [name for (name,) in connection.execute(_TABLES)]
    return {
        name: connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid').fetchall()
        for name in names
    }


def as_sql(connection: sqlite3.Connection) -> Iterator[str]:
    """Give the statements that make the database: tables, rows, all else, and the format."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    kept = rows(connection)
    yield from (f"{sql};" for (sql,) in connection.execute(_SCHEMA, (True,)))
    for name, lines in kept.items():
        for line in lines:
            yield f'INSERT INTO "{name}" VALUES ({", ".join(map(_literal, line))});'
    yield from (f"{sql};" for (sql,) in connection.execute(_SCHEMA, (False,)))
    yield f"PRAGMA user_version = {number};"


def database_of(number: int, path: Path) -> Path:
    """Make the database of a past format as a file, with its write-ahead log, and give its path."""
    script = (HERE / f"format-{number}.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"BEGIN;\n{script}\nCOMMIT;\nPRAGMA journal_mode = WAL;")
    return path


def _literal(value: Value) -> str:
    """Give the literal of a value: quoted where it can be read, in hex where it cannot."""
    if value is None:
        return "NULL"
    if isinstance(value, int | float):
        return repr(value)
    plain = value if isinstance(value, str) else value.decode("utf-8", "surrogatepass")
    kind = "TEXT" if isinstance(value, str) else "BLOB"
    if plain.replace("\n", "").isprintable() and "\r" not in plain:
        quoted = "'" + plain.replace("'", "''") + "'"
        return quoted if kind == "TEXT" else f"CAST({quoted} AS BLOB)"
    return f"CAST(X'{plain.encode('utf-8', 'surrogatepass').hex()}' AS {kind})"
