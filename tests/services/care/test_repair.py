"""What doctor finds in a home and puts right: after a backup, and deleting nothing typed."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import MOMENT, a_retraction, an_attempt
from tests.services.care.test_health import looked
from tests.small_world import World
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import CardKey
from trainer.domain.plan.plan import Kind, Plan, PlanItem


def tampered(world: World, statement: str) -> None:
    """Change the database behind the program's back."""
    with closing(sqlite3.connect(world.home / "trainer.db", isolation_level=None)) as connection:
        connection.execute(statement)


def test_an_attempt_at_a_problem_that_is_gone_is_told_and_its_code_becomes_a_file(
    world: World,
) -> None:
    world.services.health.drafts.save(an_attempt("gone-by").type("pass\n", MOMENT), MOMENT)
    assert "gone-by cannot be continued" in looked(world)["orphans"].sentences[0]
    said = list(world.services.repair.run())
    (path,) = (world.home / "work").glob("gone-by-*.py")
    assert path.read_text() == "pass\n"
    assert str(path) in said[-1]
    assert looked(world)["orphans"].well


def test_a_draft_that_cannot_be_read_keeps_its_code(world: World) -> None:
    world.services.health.drafts.save(an_attempt("any-repeat").type("x = 1\n", MOMENT), MOMENT)
    tampered(world, "UPDATE draft SET state = CAST('{' AS BLOB)")
    assert not looked(world)["drafts"].well
    list(world.services.repair.run())
    (path,) = (world.home / "work").glob("any-repeat-*.py")
    assert path.read_text() == "x = 1\n"
    assert looked(world)["drafts"].well


def test_a_plan_of_a_problem_that_is_gone_is_dropped(world: World) -> None:
    item = PlanItem(CardKey("gone-by"), Kind.NEW, timedelta(minutes=10))
    plan = Plan(world.services.clock.today(), (item,), finished=False)
    world.services.planning.plans.save(plan, MOMENT)
    assert "names a missing problem" in looked(world)["orphans"].sentences[0]
    assert "Dropped today's plan" in list(world.services.repair.run())[-1]
    assert looked(world)["orphans"].well


def test_what_harms_nobody_is_told_and_counts_as_well(world: World) -> None:
    world.services.log_attempt.reviews.add_all([], [a_retraction("nowhere")])
    world.services.planning.suspensions.suspend("gone-by", MOMENT)
    (world.home / "work" / "two-sum.py").write_text("pass\n")
    left = looked(world)["orphans"]
    assert left.well
    assert len(left.sentences) == 3


def test_a_cache_of_choices_that_does_not_follow_from_the_log_is_found_and_put_right(
    world: World,
) -> None:
    world.services.planning.suspensions.suspend("any-repeat", MOMENT)
    tampered(world, "DELETE FROM suspension")
    assert "any-repeat (suspension)" in looked(world)["memory"].sentences[0]
    assert "suspensions" in list(world.services.repair.run())[-1]
    assert looked(world)["memory"].well


def lose_a_row_of_an_index(database: Path) -> None:
    """Add a row while SQLite does not know of the index."""
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        where = "FROM sqlite_master WHERE name = 'review_at'"
        index = connection.execute(f"SELECT * {where}").fetchone()
        connection.execute(f"DELETE {where}")
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute(
            "INSERT INTO review SELECT 'r', slug, skill, at, study_day, rating, source, solved,"
            " active_seconds, target_seconds, rung, revealed, answer_seen, runs, failed_runs,"
            " insight, code, facts FROM review LIMIT 1"
        )
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", index)


def test_an_index_that_lost_a_row_is_made_anew(world: World) -> None:
    world.log("any-repeat")
    lose_a_row_of_an_index(world.home / "trainer.db")
    assert "review_at" in looked(world)["database"].sentences[0]
    assert "Rebuilt the indexes of the database." in list(world.services.repair.run())
    assert looked(world)["database"].well


def test_a_backup_that_failed_is_told_until_one_is_made(world: World) -> None:
    world.log("any-repeat")
    folder = world.home / "backups"
    folder.write_text("in the way")
    with pytest.raises(TrainerError):
        world.services.recovery.back_up()
    folder.unlink()
    folder.mkdir()
    (folder / "failure.txt").write_text("No backup could be made.\n")
    assert "The last one failed: No backup could be made." in looked(world)["backups"].sentences
    world.services.recovery.back_up()
    assert looked(world)["backups"].well


def test_a_backup_that_is_old_is_told_once_something_changed(world: World) -> None:
    world.log("any-repeat")
    world.services.recovery.back_up()
    world.pass_time(days=30)
    assert looked(world)["backups"].well
    world.log("odd-pair")
    assert "makes a new one" in looked(world)["backups"].sentences[0]


def test_a_backup_that_cannot_be_read_is_told(world: World) -> None:
    world.log("any-repeat")
    path = world.services.recovery.path(world.services.recovery.back_up())
    path.write_bytes(b"no database" * 500)
    assert "cannot be read" in looked(world)["backups"].sentences[0]


def test_a_clock_far_ahead_is_asked_about(world: World) -> None:
    world.log("any-repeat")
    world.pass_time(days=4000)
    check = looked(world)["clock"]
    assert check.well
    assert "check that the clock is right" in check.sentences[1]


def test_repairing_a_sound_home_does_nothing_but_a_backup(world: World) -> None:
    world.log("any-repeat")
    before = world.services.log_attempt.reviews.log()
    (said,) = world.services.repair.run()
    assert said.startswith("Backed up to ")
    assert world.services.log_attempt.reviews.log() == before
