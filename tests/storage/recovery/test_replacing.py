"""Another database in the place of the one there is: in one step, with the old one kept."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import MOMENT, a_log
from trainer.domain.errors import DamagedError, NotFoundError, TrainerError
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.database_exists import begin, refuse_lost
from trainer.storage.log.reviews import Reviews
from trainer.storage.recovery.replacing import candidate_beside, prepare, put_in_place, set_aside

FORMATS = Path(__file__).parents[1] / "formats"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "trainer.db"
    begin(path)
    return path


@pytest.fixture
def candidate(database: Path) -> Iterator[Path]:
    with candidate_beside(database) as candidate:
        yield candidate


@pytest.mark.parametrize("number", [1, 2])
def test_a_backup_of_a_past_format_is_brought_up_to_date_before_it_is_put_in_place(
    database: Path, candidate: Path, number: int
) -> None:
    source = database.with_name("old.db")
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript((FORMATS / f"format-{number}.sql").read_text(encoding="utf-8"))
        there = connection.execute("SELECT count(*) FROM review").fetchone()[0]
    before = source.read_bytes()
    prepare(source, candidate)
    put_in_place(candidate, database)
    with closing(Database(database)) as opened:
        assert len(Reviews(opened, Scheduler).log().reviews) == there
    assert source.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "is not a backup"), (b"\x00" * 9000, "is damaged too"), (b"text" * 9000, "is damaged")],
)
def test_what_is_no_sound_backup_is_refused(
    database: Path, candidate: Path, content: bytes, sentence: str
) -> None:
    source = database.with_name("other.db")
    source.write_bytes(content)
    with pytest.raises(TrainerError, match=sentence):
        prepare(source, candidate)


def test_another_programs_database_is_refused(database: Path, candidate: Path) -> None:
    source = database.with_name("other.db")
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("CREATE TABLE bookmark (url TEXT)")
    with pytest.raises(TrainerError, match="is not a backup of trainer"):
        prepare(source, candidate)


def test_a_backup_of_a_newer_trainer_is_refused(database: Path, candidate: Path) -> None:
    source = database.with_name("newer.db")
    begin(source)
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("PRAGMA user_version = 999")
    with pytest.raises(TrainerError, match="newer trainer"):
        prepare(source, candidate)


def test_a_file_that_is_not_there_is_told(database: Path, candidate: Path) -> None:
    with pytest.raises(NotFoundError, match="No such file"):
        prepare(database.with_name("nowhere.db"), candidate)


def test_a_database_that_another_program_has_open_stays(database: Path, candidate: Path) -> None:
    with closing(Database(database)) as opened:
        reviews = Reviews(opened, Scheduler)
        with closing(sqlite3.connect(database)) as other:
            other.execute("SELECT * FROM review").fetchall()
            reviews.add_all(a_log("two-sum: good").reviews.values())
            begin(candidate)
            with pytest.raises(TrainerError, match="is open in another program"):
                put_in_place(candidate, database)
        assert len(reviews.log().reviews) == 1


def test_setting_aside_keeps_file_and_journal_together(database: Path) -> None:
    journal = database.with_name("trainer.db-wal")
    for content in (b"first", b"second"):
        database.write_bytes(content)
        journal.write_bytes(content * 2)
        aside = set_aside(database, MOMENT)
        assert aside
        assert aside.read_bytes() == content
        assert aside.with_name(f"{aside.name}-wal").read_bytes() == content * 2
    assert not journal.exists()
    assert set_aside(database, MOMENT) is None


def test_a_new_database_is_there_whole_and_its_owners_alone(database: Path) -> None:
    assert database.stat().st_mode & 0o777 == 0o600
    before = database.read_bytes()
    begin(database)
    assert database.read_bytes() == before
    assert {path.name for path in database.parent.iterdir()} == {"trainer.db"}


def test_a_database_that_was_there_and_is_not_is_missed(tmp_path: Path) -> None:
    database = tmp_path / "trainer.db"
    refuse_lost(database)
    database.touch()
    with pytest.raises(DamagedError, match="is an empty file, so it is damaged"):
        refuse_lost(database)
    set_aside(database, MOMENT)
    with pytest.raises(DamagedError, match="is missing, but a damaged copy exists"):
        refuse_lost(database)
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "2026-11-21T18-00-00.000000Z.db").touch()
    with pytest.raises(DamagedError, match="is missing, but there are backups"):
        refuse_lost(database)
