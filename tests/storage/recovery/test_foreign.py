"""Another home's log is read from a copy: its file is never touched, whatever it holds."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import a_log
from tests.storage.formats.sql_text import database_of
from trainer.domain.errors import TrainerError
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews
from trainer.storage.recovery.foreign import is_database, log_in

LOG = a_log("two-sum: good +3 again undo; lru-cache: hard")


def a_database(path: Path) -> Path:
    with closing(Database(path)) as database:
        Reviews(database, Scheduler).add_all(LOG.reviews.values(), LOG.changes.values())
    return path


def everything(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {it.name: (it.read_bytes(), it.stat().st_mtime_ns) for it in folder.iterdir()}


def test_all_lines_are_read_and_the_file_is_as_it_was(tmp_path: Path) -> None:
    path = a_database(tmp_path / "trainer.db")
    before = everything(tmp_path)
    assert is_database(path)
    assert log_in(path) == (LOG, 0)
    assert everything(tmp_path) == before


def test_what_is_in_the_journal_only_is_read_too(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "trainer.db")) as database:
        Reviews(database, Scheduler).add_all(LOG.reviews.values(), LOG.changes.values())
        assert (tmp_path / "trainer.db-wal").stat().st_size > 0
        before = everything(tmp_path)
        assert log_in(tmp_path / "trainer.db") == (LOG, 0)
        assert everything(tmp_path) == before


@pytest.mark.parametrize("number", [1, 2])
def test_a_database_of_a_past_format_is_read_and_stays_in_its_format(
    tmp_path: Path, number: int
) -> None:
    path = database_of(number, tmp_path / "old.db")
    before = everything(tmp_path)
    log, damaged = log_in(path)
    assert not damaged
    assert log.reviews
    assert log.changes
    assert everything(tmp_path) == before


def test_a_newer_a_foreign_and_a_damaged_one_are_refused_by_their_own_name(tmp_path: Path) -> None:
    newer, foreign, damaged = (tmp_path / name for name in ("newer.db", "foreign.db", "damaged.db"))
    a_database(newer)
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE recipe (title TEXT)")
    content = a_database(damaged).read_bytes()
    damaged.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    for path, why in ((newer, "newer trainer"), (foreign, "another program"), (damaged, "damaged")):
        with pytest.raises(TrainerError, match=why) as raised:
            log_in(path)
        assert str(path) in str(raised.value)


def test_lines_that_no_trainer_wrote_are_left_out_and_counted(tmp_path: Path) -> None:
    path = a_database(tmp_path / "trainer.db")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("INSERT INTO change VALUES ('x', 'yesterday', 'x', 'note', 'y', '')")
    assert log_in(path) == (LOG, 1)


def test_what_is_not_there_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(TrainerError, match="cannot be read"):
        is_database(tmp_path / "nowhere.db")
