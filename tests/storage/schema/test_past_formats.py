"""Databases of every past format, as past programs wrote them, brought to the present one."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import remembered
from tests.storage.formats.sql_text import Rows, Value, as_sql, database_of, rows
from tests.storage.formats.story import HOSTILE, LAST_MOMENT, SUSPENDED
from trainer.domain.errors import TrainerError
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.text import characters
from trainer.storage.database import Database
from trainer.storage.local.drafts import Drafts
from trainer.storage.local.plans import Plans
from trainer.storage.log.changes import Changes
from trainer.storage.log.reviews import Reviews
from trainer.storage.schema.migrations import MIGRATIONS, Migration, migrate
from trainer.storage.views.due import due_cards, study_day
from trainer.storage.views.logged_problems import LoggedProblems
from trainer.storage.views.memories import Memories
from trainer.storage.views.settings import StoredSettings
from trainer.storage.views.suspensions import Suspensions

NEWEST = len(MIGRATIONS)
PAST = range(1, NEWEST)
CHOICES = ("setting", "suspension", "logged_problem", "draft", "day_plan")

KILLED_AT = """
import os, signal, sqlite3, sys
from pathlib import Path
from trainer.storage.schema.migrations import migrate

path, statements = Path(sys.argv[1]), int(sys.argv[2])
connection = sqlite3.connect(path, isolation_level=None)

def count(statement):
    global statements
    statements -= 1
    if statements < 0:
        os.kill(os.getpid(), signal.SIGKILL)

connection.set_trace_callback(count)
migrate(connection, path)
"""


@pytest.fixture(scope="module", params=PAST)
def past(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the file of a past format; a test works on a copy of it."""
    number: int = request.param
    return database_of(number, tmp_path_factory.mktemp("past") / f"format-{number}.db")


@pytest.fixture
def path(past: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(past, tmp_path / "trainer.db"))


@pytest.fixture
def migrated(path: Path) -> Iterator[Database]:
    database = Database(path)
    yield database
    database.close()


def whole(path: Path) -> str:
    """Give all that a file holds as text."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return "\n".join(as_sql(connection))


def kept(path: Path) -> Rows:
    """Give the rows of a file."""
    with closing(sqlite3.connect(path)) as connection:
        return rows(connection)


def format_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def backup_of(past: Path, path: Path) -> Path:
    return path.with_suffix(f".{past.stem}.backup")


def test_a_kept_file_says_exactly_what_it_holds(past: Path) -> None:
    kept_text = Path(__file__).parents[1] / "formats" / f"{past.stem}.sql"
    assert whole(past) + "\n" == kept_text.read_text(encoding="utf-8")


def test_the_newest_format_is_kept_before_there_is_a_newer_one(tmp_path: Path) -> None:
    path = database_of(NEWEST, tmp_path / "trainer.db")
    before = whole(path)
    database = Database(path)
    assert Memories(database).differences(Scheduler(0.9)) == []
    assert Changes(database).differences() == []
    database.close()
    assert whole(path) == before


@pytest.mark.parametrize("number", range(1, NEWEST + 1))
def test_a_kept_file_has_the_shape_that_its_migrations_make(number: int, tmp_path: Path) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        migrate(made, None, MIGRATIONS[:number])
        with closing(sqlite3.connect(database_of(number, tmp_path / "kept.db"))) as kept_one:
            assert shape(kept_one) == shape(made)


def shape(connection: sqlite3.Connection) -> list[tuple[str, str, str]]:
    """Give kind, name and statement of all that is in a database but rows."""
    query = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"
    return connection.execute(query).fetchall()


def test_not_a_line_of_the_log_is_changed(past: Path, path: Path, migrated: Database) -> None:
    before, after = kept(past), kept(path)
    assert format_in(path) == NEWEST
    assert len(before["review"]) > 70
    added = () if len(before["review"][0]) == len(after["review"][0]) else ("{}",)
    assert after["review"] == [(*map(as_text, line), *added) for line in before["review"]]
    changes = {line[0]: line[1:] for line in after["change"]}
    for line_id, at, *rest in before.get("change", []):
        day = () if len(rest) == len(changes[line_id]) - 1 else (str(at)[:10],)
        assert changes[line_id] == (at, *day, *map(as_text, rest))
    for line_id, meant, at in before.get("retraction", []):
        assert changes[line_id] == (at, str(at)[:10], "taken-back", meant, "yes")


def as_text(value: Value) -> Value:
    """Give what people wrote as text, which up to the third format was bytes."""
    return characters(value.decode("utf-8", "surrogatepass")) if isinstance(value, bytes) else value


def test_what_the_learner_chose_and_left_unfinished_stays(
    past: Path, path: Path, migrated: Database
) -> None:
    before, after = kept(past), kept(path)
    for table in CHOICES:
        lines = [tuple(map(as_text, line)) for line in before[table]]
        assert sorted(after[table], key=repr) == sorted(lines, key=repr)


def test_everything_reads_as_it_was_written(migrated: Database) -> None:
    settings = StoredSettings(migrated).load()
    assert (settings.budget, settings.desired_retention) == (timedelta(minutes=60), 0.9)
    assert settings.stuck_time == timedelta(minutes=5)
    assert StoredSettings(migrated).greeted()
    assert Suspensions(migrated).all() == set(SUSPENDED)
    titles = [problem.title for problem in LoggedProblems(migrated).all()]
    assert titles == [*map(characters, HOSTILE), "Odd Jobs"]
    assert [draft.id for draft in Drafts(migrated).all()] == ["draft", "hostile"]
    assert len(Drafts(migrated).faults()) == 1
    plan = Plans(migrated).get(LAST_MOMENT.date())
    assert plan is not None
    assert len(plan.items) == 1


def test_the_cache_is_what_a_replay_of_the_log_gives(migrated: Database) -> None:
    scheduler, memories = Scheduler(0.9), Memories(migrated)
    memories.ensure(scheduler)
    log = Reviews(migrated, lambda: scheduler).log()
    folded = {card: scheduler.fold(log.of_card(card)) for card in log.cards()}
    assert remembered(memories) == folded
    assert memories.differences(scheduler) == []
    assert Changes(migrated).differences() == []


def test_what_was_chosen_is_in_the_log_from_then_on(path: Path, migrated: Database) -> None:
    before = kept(path)
    Changes(migrated).rebuild()
    after = kept(path)
    for table in CHOICES:
        lines = [tuple(map(as_text, line)) for line in before[table]]
        assert sorted(after[table], key=repr) == sorted(lines, key=repr)


def test_the_old_file_is_left_beside_the_new_one(
    past: Path, path: Path, migrated: Database
) -> None:
    assert whole(backup_of(past, path)) == whole(past)


def failing_at_every_statement(found: int) -> Iterator[Sequence[Migration]]:
    """Give the migrations with a statement that fails at each place where one may stand."""
    for number in range(found, NEWEST):
        for place in range(len(MIGRATIONS[number]) + 1):
            broken = [*MIGRATIONS[number]]
            broken.insert(place, "UPDATE nowhere SET slug = ''")
            yield [*MIGRATIONS[:number], broken, *MIGRATIONS[number + 1 :]]


def test_a_migration_that_fails_anywhere_leaves_the_file_as_it_was(past: Path, path: Path) -> None:
    before, content = whole(path), path.read_bytes()
    failures = 0
    for migrations in failing_at_every_statement(format_in(past)):
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            with pytest.raises(sqlite3.OperationalError, match="no such table: nowhere"):
                migrate(connection, path, migrations)
            assert "\n".join(as_sql(connection)) == before
        assert path.read_bytes() == content
        failures += 1
    assert failures > 1
    assert whole(backup_of(past, path)) == before
    Database(path).close()
    assert format_in(path) == NEWEST


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_migration_that_is_killed_begins_again(past: Path, path: Path, tmp_path: Path) -> None:
    before, killed = whole(past), 0
    Database(path).close()
    after = whole(path)
    for statements in range(1, 100, 6):
        again = Path(shutil.copy(past, tmp_path / f"killed-{statements}.db"))
        words = [sys.executable, "-c", KILLED_AT, str(again), str(statements)]
        ended = subprocess.run(words, capture_output=True, check=False)
        if ended.returncode == 0:
            break
        assert ended.returncode == -9, ended.stderr.decode()
        assert whole(again) in (before, after)
        killed += 1
        Database(again).close()
        assert whole(again) == after
    assert killed > 1


def test_a_newer_format_is_refused_and_nothing_is_touched(past: Path, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
    content = path.read_bytes()
    for use in (Database, refused_by_due):
        with pytest.raises(TrainerError, match=rf"format {NEWEST + 1}, this one reads {NEWEST}\)"):
            use(path)
    assert path.read_bytes() == content
    assert not list(path.parent.glob("*.backup"))


def refused_by_due(path: Path) -> None:
    due_cards(path, LAST_MOMENT)


def test_due_answers_from_a_past_format_without_touching_it(path: Path) -> None:
    content = path.read_bytes()
    soon = LAST_MOMENT + timedelta(days=75)
    before, day = due_cards(path, soon), study_day(path, soon)
    assert path.read_bytes() == content
    assert "two-sum" in {card.slug for card in before}
    Database(path).close()
    assert (due_cards(path, soon), study_day(path, soon)) == (before, day)
