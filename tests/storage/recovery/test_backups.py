"""Backups: proved before they count, thinned without losing the last good one, whole or absent."""

import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import MOMENT, a_log
from tests.damage import torn_in_the_middle
from trainer.domain.errors import DamagedError, TrainerError
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.database_exists import begin
from trainer.storage.log.reviews import Reviews
from trainer.storage.recovery.backups import Backups
from trainer.storage.recovery.proof import prove
from trainer.storage.views.memories import Memories

HALF_HOUR = timedelta(minutes=30)
LOG = a_log("two-sum: good +3 again good undo; 3sum: hard +2 good")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "trainer.db"
    begin(path)
    write(path, LOG)
    return path


@pytest.fixture
def backups(database: Path) -> Backups:
    return Backups(database)


def write(path: Path, log: ReviewLog) -> None:
    with closing(Database(path)) as database:
        reviews = Reviews(database, Scheduler)
        reviews.add_all(log.reviews.values(), log.changes.values())
        Memories(database).ensure(Scheduler())


def written(path: Path) -> ReviewLog:
    with closing(Database(path)) as database:
        return Reviews(database, Scheduler).log()


@pytest.fixture
def reader(database: Path) -> Iterator[sqlite3.Connection]:
    """Keep the database open, so that what is written stays in its journal."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("SELECT count(*) FROM review").fetchone()
        yield connection


def test_a_backup_holds_every_line_those_in_the_journal_too(
    backups: Backups, database: Path, reader: sqlite3.Connection
) -> None:
    write(database, a_log("lru-cache: easy"))
    assert database.with_name("trainer.db-wal").stat().st_size
    backup = backups.make(MOMENT)
    assert written(backups.path(backup)) == written(database)
    assert backups.all() == [backup]
    assert backups.reviews(backup) == 5


def test_a_backup_is_one_file_that_only_its_owner_may_read(backups: Backups) -> None:
    backup = backups.make(MOMENT)
    path = backups.path(backup)
    assert path.name == "2026-11-21T18-00-00.000000Z.db"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(backups.folder.stat().st_mode) == 0o700
    assert [it.name for it in backups.folder.iterdir() if it.suffix == ".db"] == [path.name]
    assert not list(backups.folder.glob(".trainer-*"))


def test_two_backups_of_one_moment_are_two(backups: Backups) -> None:
    assert backups.make(MOMENT).at + timedelta(microseconds=1) == backups.make(MOMENT).at


def test_a_backup_whose_memory_is_wrong_is_made_right(backups: Backups, database: Path) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("UPDATE memory SET stability = 77")
    path = backups.path(backups.make(MOMENT))
    with closing(Database(path)) as copy:
        assert Memories(copy).differences(Scheduler()) == []


def test_a_copy_that_lacks_a_line_does_not_count(backups: Backups) -> None:
    path = backups.path(backups.make(MOMENT))
    with pytest.raises(TrainerError, match="another number of lines"):
        prove(path, {"review": 6}, {"review": 6})


def test_a_copy_that_is_not_sound_does_not_count(backups: Backups) -> None:
    path = backups.path(backups.make(MOMENT))
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'review'")
        page = found.fetchone()[0] - 1
    content = path.read_bytes()
    path.write_bytes(content[: page * 4096] + b"\xff" * 4096 + content[(page + 1) * 4096 :])
    with pytest.raises(TrainerError, match="damaged"):
        prove(path, {"review": 5})


def test_a_damaged_database_is_no_backup_and_the_older_ones_stay(
    backups: Backups, database: Path
) -> None:
    before = backups.make(MOMENT)
    torn_in_the_middle(database)
    with pytest.raises(DamagedError, match=r"trainer\.db is damaged"):
        backups.make(MOMENT + HALF_HOUR)
    assert backups.all() == [before]
    assert "is damaged" in (backups.failure() or "")


def test_one_is_made_when_something_changed_and_half_an_hour_passed(
    backups: Backups, database: Path
) -> None:
    assert backups.make_if_due(MOMENT, HALF_HOUR)
    write(database, a_log("lru-cache: easy"))
    assert not backups.make_if_due(MOMENT + HALF_HOUR / 2, HALF_HOUR)
    assert backups.make_if_due(MOMENT + HALF_HOUR, HALF_HOUR)
    assert not backups.make_if_due(MOMENT + timedelta(days=3), HALF_HOUR)


def test_a_clock_that_went_back_makes_one_more_and_loses_none(
    backups: Backups, database: Path
) -> None:
    ahead = backups.make(MOMENT + timedelta(days=4000))
    write(database, a_log("lru-cache: easy"))
    back = backups.make_if_due(MOMENT, HALF_HOUR)
    assert back
    assert not backups.make_if_due(MOMENT + timedelta(hours=1), HALF_HOUR)
    assert backups.all() == [ahead, back]


def test_the_older_ones_are_thinned(backups: Backups) -> None:
    hours = [MOMENT + timedelta(hours=hour) for hour in range(0, 24 * 5, 8)]
    for moment in hours:
        backups.make(moment)
    staying = [backup.at for backup in backups.all()]
    assert staying[-1] == MOMENT
    assert [at for at in hours if hours[-1] - at <= timedelta(days=2)] == staying[6::-1]
    assert len(staying) == 10


def test_what_else_lies_in_the_folder_is_neither_listed_nor_removed(backups: Backups) -> None:
    backups.make(MOMENT)
    odd = ("mine.db", "2026-99-99T00-00-00.000000Z.db", "2020-01-01T00-00-00.000000Z.db.txt")
    for name in odd:
        (backups.folder / name).write_text("kept")
    (backups.folder / "2019-01-01T00-00-00.000000Z.db").mkdir()
    backups.make(MOMENT + timedelta(days=1))
    assert len(backups.all()) == 2
    assert all((backups.folder / name).read_text() == "kept" for name in odd)


def test_a_backup_that_was_cut_short_is_swept_by_the_next(backups: Backups) -> None:
    backups.make(MOMENT)
    (backups.folder / ".trainer-0123").write_bytes(b"half")
    backups.make(MOMENT + HALF_HOUR)
    assert not list(backups.folder.glob(".trainer-*"))


def test_a_damaged_backup_is_listed_as_one(backups: Backups) -> None:
    backup = backups.make(MOMENT)
    backups.path(backup).write_bytes(b"no database" * 500)
    assert backups.reviews(backup) is None


def test_where_no_folder_can_be_made_it_is_a_sentence(backups: Backups) -> None:
    backups.folder.write_text("I was here first.")
    with pytest.raises(
        TrainerError, match=r"No backup could be made in .+; free some space or check"
    ):
        backups.make(MOMENT)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file sizes")
def test_a_full_disk_is_a_sentence_now_and_a_note_for_later(
    backups: Backups, database: Path
) -> None:
    before = backups.make(MOMENT)
    code = (
        "import sys, resource, signal; from pathlib import Path; from datetime import *\n"
        "from trainer.storage.recovery.backups import Backups\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))\n"
        "Backups(Path(sys.argv[1])).make(datetime(2026, 11, 22, tzinfo=UTC))\n"
    )
    words = [sys.executable, "-c", code, str(database)]
    ended = subprocess.run(words, capture_output=True, text=True, check=False)
    assert "TrainerError: No backup could be made in" in ended.stderr
    assert backups.all() == [before]
    assert not list(backups.folder.glob(".trainer-*"))
    assert "No backup could be made" in (backups.failure() or "")
    backups.make(MOMENT + HALF_HOUR)
    assert backups.failure() is None
