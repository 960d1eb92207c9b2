import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlmodel import SQLModel

from trainer.domain.errors import TrainerError
from trainer.storage.schema.migrations import MIGRATIONS, Migration, format_of, migrate

ONE: Migration = ("CREATE TABLE card (slug TEXT)", "INSERT INTO card VALUES ('two-sum')")
TWO: Migration = ("ALTER TABLE card ADD COLUMN level TEXT", "UPDATE card SET level = 'easy'")
BROKEN: Migration = ("ALTER TABLE card ADD COLUMN level TEXT", "UPDATE nowhere SET level = 'easy'")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "trainer.db"


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def cards(connection: sqlite3.Connection) -> list[tuple[str, ...]]:
    return connection.execute("SELECT * FROM card").fetchall()


def names(path: Path) -> set[str]:
    return {file.name for file in path.parent.iterdir()}


def test_a_new_database_is_brought_to_the_last_format(
    connection: sqlite3.Connection, path: Path
) -> None:
    migrate(connection, path, (ONE, TWO))
    assert format_of(connection) == 2
    assert cards(connection) == [("two-sum", "easy")]
    assert names(path) == {"trainer.db"}


def test_migrating_twice_changes_nothing(connection: sqlite3.Connection, path: Path) -> None:
    migrate(connection, path, (ONE,))
    migrate(connection, path, (ONE,))
    assert cards(connection) == [("two-sum",)]


def test_an_existing_file_is_backed_up_before_it_is_migrated(
    connection: sqlite3.Connection, path: Path
) -> None:
    migrate(connection, path, (ONE,))
    migrate(connection, path, (ONE, TWO))
    assert names(path) == {"trainer.db", "trainer.format-1.backup"}
    with closing(sqlite3.connect(path.with_name("trainer.format-1.backup"))) as backup:
        assert cards(backup) == [("two-sum",)]
        assert format_of(backup) == 1


def test_a_migration_that_fails_leaves_everything_as_it_was(
    connection: sqlite3.Connection, path: Path
) -> None:
    migrate(connection, path, (ONE,))
    for _ in range(2):
        with pytest.raises(sqlite3.OperationalError, match="no such table: nowhere"):
            migrate(connection, path, (ONE, BROKEN))
    assert format_of(connection) == 1
    assert cards(connection) == [("two-sum",)]
    migrate(connection, path, (ONE, TWO))
    assert cards(connection) == [("two-sum", "easy")]


def test_a_newer_file_is_refused_and_left_untouched(
    connection: sqlite3.Connection, path: Path
) -> None:
    migrate(connection, path, (ONE, TWO))
    before = path.read_bytes()
    with pytest.raises(TrainerError, match=r"newer trainer \(format 2, this one reads 1\)"):
        migrate(connection, path, (ONE,))
    assert path.read_bytes() == before
    assert names(path) == {"trainer.db"}


def shape(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """Give type, name and statement of all tables and indexes, however they are laid out."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql NOT NULL")
    made = {(kind, name, "".join(sql.split())) for kind, name, sql in rows}
    return {made_one for made_one in made if made_one[0] in ("table", "index")}


def test_the_migrated_file_has_the_shape_of_the_tables(
    connection: sqlite3.Connection, path: Path, tmp_path: Path
) -> None:
    migrate(connection, path, MIGRATIONS)
    engine = create_engine(f"sqlite:///{tmp_path / 'made.db'}")
    SQLModel.metadata.create_all(engine)
    engine.dispose()
    with closing(sqlite3.connect(tmp_path / "made.db")) as made:
        assert shape(connection) == shape(made)


@pytest.mark.parametrize(
    ("question", "index"),
    [
        (
            "SELECT * FROM live_review WHERE slug = 'a' AND skill = 'solve' ORDER BY at, id",
            "of_card",
        ),
        ("SELECT * FROM live_review ORDER BY at DESC, id DESC LIMIT 9", "review_at"),
        ("SELECT * FROM live_review WHERE study_day = 'x' ORDER BY at, id", "review_on_day"),
    ],
)
def test_the_daily_questions_are_answered_by_an_index(
    connection: sqlite3.Connection, path: Path, question: str, index: str
) -> None:
    migrate(connection, path, MIGRATIONS)
    steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {question}")]
    assert index in steps[0]
    assert not any("B-TREE" in step for step in steps)
