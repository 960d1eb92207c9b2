"""Damaged lines: found, named, left out by all that reads, and set aside by a repair."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import MOMENT
from tests.small_world import World, a_catalogue, a_world, shared
from trainer.domain.errors import DamagedError
from trainer.domain.log.review import CardKey, Skill
from trainer.storage.database import Database
from trainer.storage.recovery.setting_aside import damaged_lines

WRONG: dict[str, object] = {
    "rating": "x",
    "at": "2026-1x-21 18:00:00.000000",
    "study_day": "2026-02-31",
    "slug": sqlite3.Binary(b"any-repeat"),
    "solved": 2,
    "active_seconds": -1.5,
    "rung": 9,
    "runs": "three",
    "facts": "{not json",
}
"""A value that no column of a review may hold."""


def spoil(home: Path, statement: str, *given: object) -> None:
    """Write past the rules of the database, as a failing disk does."""
    with closing(sqlite3.connect(home / "trainer.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        triggers = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        kept = connection.execute(triggers).fetchall()
        for name, _ in kept:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement, given)
        for _, trigger in kept:
            connection.execute(trigger)


def turned(home: Path, before: bytes, after: bytes) -> None:
    """Put bytes into the place of others, as long and as often as they occur."""
    path = home / "trainer.db"
    content = path.read_bytes()
    assert before in content
    path.write_bytes(content.replace(before, after))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Give a home with three reviews, of which 'odd-pair-1' is about to be damaged."""
    with a_world(tmp_path) as world:
        world.attempted("any-repeat", "good", days_ago=9)
        world.attempted("odd-pair", "hard", days_ago=1, code="x = 'here'\n")
        world.log("nested-words")
        world.services.preferences.change("budget", "40")
        world.services.planning.today()
    return tmp_path / "home"


@pytest.fixture
def world(home: Path) -> World:
    return World(home, shared(a_catalogue), MOMENT)


@pytest.mark.parametrize("column", WRONG)
def test_a_value_that_does_not_read_is_named_and_all_else_goes_on(
    world: World, column: str
) -> None:
    spoil(world.home, f"UPDATE review SET {column} = ? WHERE id = 'odd-pair-1'", WRONG[column])
    with world.at_work() as services:
        log = services.log_attempt.reviews.log()
        assert len(log.reviews) == 2
        assert "odd-pair-1" not in log.reviews
        services.planning.today()
    with closing(Database(world.home / "trainer.db")) as database:
        [line] = damaged_lines(database)
        assert (line.table, column in line.why or "checksum" in line.why) == ("review", True)


def test_text_that_is_none_ends_nothing(world: World) -> None:
    turned(world.home, b"x = 'here'", b"x = '\xff\xfe\xfd\xfc'")
    with world.at_work() as services:
        assert "odd-pair-1" not in services.log_attempt.reviews.log().reviews
        said = services.health.met()
        assert said is not None
        assert said.startswith("1 damaged line left out, the first: ")


def test_another_value_that_reads_as_well_is_found_by_its_checksum(world: World) -> None:
    turned(world.home, b"x = 'here'", b"x = 'hare'")
    with world.at_work() as services:
        assert "odd-pair-1" not in services.log_attempt.reviews.log().reviews
        [check] = [it for it in services.health.checks() if it.title == "lines"]
        assert not check.well
        assert "'odd-pair-1' was altered" in check.sentences[0]
        with pytest.raises(DamagedError, match="odd-pair-1"):
            services.recovery.back_up()


def test_a_repair_keeps_all_that_reads_and_the_damaged_line_in_a_file(world: World) -> None:
    turned(world.home, b"x = 'here'", b"x = 'hare'")
    with world.at_work() as services, pytest.raises(DamagedError, match="moves them to a file"):
        list(services.repair.run())
    replaced = world.ways_back().salvage()
    assert (replaced.reviews, replaced.aside) == (2, 1)
    assert replaced.lines is not None
    [line] = replaced.lines.read_text().splitlines()
    assert json.loads(line)["holds"][:2] == ["odd-pair-1", "odd-pair"]
    assert replaced.kept is not None
    assert b"x = 'hare'" in replaced.kept.read_bytes()
    with world.at_work() as services:
        assert services.preferences.current.budget.total_seconds() == 40 * 60
        assert all(check.well for check in services.health.checks() if check.title == "lines")
        assert services.recovery.back_up()


@pytest.mark.parametrize(
    ("table", "column"), [("memory", "last_day"), ("answer", "study_day"), ("setting", "value")]
)
def test_a_cache_that_does_not_read_is_made_anew(world: World, table: str, column: str) -> None:
    spoil(world.home, f"UPDATE {table} SET {column} = x'ff'")
    with world.at_work() as services:
        memories = services.progress.memories.of(Skill.SOLVE)
        assert CardKey("odd-pair") in memories
        services.reporting.picture()
        assert services.preferences.current.budget.total_seconds() == 40 * 60
        scheduler = services.clock.scheduler
        assert services.progress.memories.differences(scheduler) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE undo_step SET wrote = '[1'",
        "UPDATE day_plan SET items = '[[1]]'",
        "UPDATE meta SET value = x'ff'",
        "UPDATE draft SET state = x'ff'",
    ],
)
def test_what_is_of_this_home_only_and_does_not_read_stops_nothing(
    world: World, statement: str
) -> None:
    spoil(world.home, statement)
    with world.at_work() as services:
        services.planning.today()
        services.undoing.undo()
        services.transfer.export()
        world.pass_time(days=1)
        assert list(services.health.checks())


def test_every_line_is_sealed_whoever_wrote_it(home: Path) -> None:
    with closing(sqlite3.connect(home / "trainer.db")) as connection:
        lines = connection.execute(
            "SELECT 'review', rowid FROM review UNION SELECT 'change', rowid FROM change"
        ).fetchall()
        assert lines
        assert sorted(lines) == sorted(connection.execute("SELECT log, line FROM seal"))
