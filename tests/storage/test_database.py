import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import Session, select

from tests.builders import MOMENT
from trainer.domain.errors import DamagedError, TrainerError
from trainer.storage.database import Database
from trainer.storage.schema.tables import SettingRow
from trainer.storage.sqlite_errors import sentence
from trainer.storage.views.settings import StoredSettings
from trainer.storage.views.suspensions import Suspensions


def a_setting(name: str = "theme") -> SettingRow:
    return SettingRow(name=name, value="dark", changed_at=MOMENT)


def settings_in(database: Database) -> list[str]:
    with database.reading() as session:
        return list(session.exec(select(SettingRow.name)))


def fail_after_writing(database: Database) -> None:
    with database.writing() as session:
        session.add(a_setting())
        session.flush()
        raise KeyError


def write_more_than_the_disk_holds(database: Database) -> None:
    with database.writing() as session:
        session.connection().execute(text("PRAGMA max_page_count = 1"))
        session.add(SettingRow(name="theme", value="x" * 1_000_000, changed_at=MOMENT))


def pragma(session: Session, name: str) -> object:
    return session.connection().execute(text(f"PRAGMA {name}")).scalar()


def test_what_is_written_is_there_after_closing_and_opening(tmp_path: Path) -> None:
    path = tmp_path / "trainer.db"
    for name in ("theme", "editor"):
        with closing(Database(path)) as database, database.writing() as session:
            session.add(a_setting(name))
    with closing(Database(path)) as database:
        assert settings_in(database) == ["editor", "theme"]
    assert [file.name for file in tmp_path.iterdir()] == ["trainer.db"]


def test_every_connection_is_durable_and_patient(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "trainer.db")) as database, database.writing() as session:
        asked = ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers")
        assert [pragma(session, name) for name in asked] == ["wal", 2, 1, 1]
        assert pragma(session, "busy_timeout") == 10_000


@pytest.mark.parametrize("kept", ["trainer.db", None], ids=["file", "memory"])
def test_a_use_case_that_fails_half_way_changes_nothing(tmp_path: Path, kept: str | None) -> None:
    with closing(Database(tmp_path / kept if kept else None)) as database:
        with pytest.raises(KeyError):
            fail_after_writing(database)
        assert settings_in(database) == []


def test_what_is_done_while_reading_is_not_saved(database: Database) -> None:
    with database.reading() as session:
        session.add(a_setting())
        session.flush()
    assert settings_in(database) == []


def test_a_reader_sees_one_state_while_a_writer_works(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "trainer.db")) as database, database.reading() as session:
        before = session.exec(select(SettingRow.name)).all()
        with database.writing() as writer:
            writer.add(a_setting())
        assert session.exec(select(SettingRow.name)).all() == before == []


@pytest.mark.parametrize("kept", ["trainer.db", None], ids=["file", "memory"])
def test_threads_share_a_database_and_lose_nothing(tmp_path: Path, kept: str | None) -> None:
    with closing(Database(tmp_path / kept if kept else None)) as database:

        def suspend(thread: int) -> None:
            for number in range(20):
                Suspensions(database).suspend(f"{thread}-{number}", MOMENT)

        threads = [threading.Thread(target=suspend, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(Suspensions(database).all()) == 80


def no_database(path: Path) -> None:
    path.write_bytes(b"not a database, but somebody's notes\n" * 200)


def cut_short(path: Path) -> None:
    Database(path).close()
    path.write_bytes(path.read_bytes()[:3000])


def a_torn_page(path: Path) -> None:
    Database(path).close()
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * 4000 + whole[4100:])


@pytest.mark.parametrize("damage", [no_database, cut_short, a_torn_page])
def test_a_damaged_file_is_refused_and_left_untouched(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    path = tmp_path / "trainer.db"
    damage(path)
    before = path.read_bytes()
    with pytest.raises(DamagedError, match=r"trainer\.db is damaged.+'trainer restore' restores"):
        Database(path)
    assert path.read_bytes() == before


def test_damage_found_later_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "trainer.db"
    Database(path).close()
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'setting'")
        page = found.fetchone()[0] - 1
    whole = path.read_bytes()
    path.write_bytes(whole[: page * 4096] + b"\xff" * 4096 + whole[(page + 1) * 4096 :])
    with (
        closing(Database(path)) as database,
        pytest.raises(DamagedError, match=r"trainer\.db is damaged \(.+malformed\)"),
    ):
        StoredSettings(database).load()


def test_another_programs_database_is_refused_and_left_untouched(tmp_path: Path) -> None:
    path = tmp_path / "trainer.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmark (url TEXT)")
    before = path.read_bytes()
    with pytest.raises(TrainerError, match="the database of another program"):
        Database(path)
    assert path.read_bytes() == before


def test_a_lock_held_for_too_long_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "trainer.db"
    with (
        closing(Database(path, patience=timedelta())) as database,
        closing(sqlite3.connect(path, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with (
            pytest.raises(TrainerError, match=r"trainer\.db is locked by another program"),
            database.writing() as session,
        ):
            session.add(a_setting())


def test_a_full_disk_is_a_sentence_and_nothing_is_half_saved(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "trainer.db")) as database:
        with pytest.raises(TrainerError, match=r"disk that holds .+trainer\.db is full"):
            write_more_than_the_disk_holds(database)
        assert settings_in(database) == []


def test_a_folder_in_the_place_of_the_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(TrainerError, match="cannot be opened; check that its folder exists"):
        Database(tmp_path)


def test_a_missing_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(TrainerError, match="cannot be opened; check that its folder exists"):
        Database(tmp_path / "nowhere" / "trainer.db")


def test_a_file_that_may_only_be_read_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "trainer.db"
    Database(path).close()
    with (
        closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection,
        pytest.raises(sqlite3.Error) as raised,
    ):
        connection.execute("DELETE FROM setting")
    assert "trainer.db may not be written; check its permissions" in sentence(raised.value, path)


def test_a_failing_disk_is_a_sentence() -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
    assert "cannot be read or written (disk I/O error)" in sentence(error, Path("trainer.db"))


def test_any_other_error_is_a_sentence_too(database: Database) -> None:
    with (
        pytest.raises(
            TrainerError,
            match=r"database in memory does not have the tables of trainer \(no such table",
        ),
        database.reading() as session,
    ):
        session.connection().execute(text("SELECT * FROM nowhere"))


def test_a_name_that_is_no_text_is_a_sentence(database: Database) -> None:
    with pytest.raises(TrainerError, match=r"A name contains U\+D800, which is not a character"):
        Suspensions(database).suspend("two-\ud800", MOMENT)
