"""The ways back, whatever happens on the way: the old log, or the new one, and never neither."""

import ast
import subprocess
import sys
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from tests.damage import torn_in_the_middle
from tests.sampling import amount
from tests.small_world import World
from trainer.domain.errors import TrainerError
from trainer.files.home import Home
from trainer.services.care.recovery import Recovery

ROOT = Path(__file__).parents[3]


def closed(world: World) -> Recovery:
    """Close the services and give the ways back."""
    world.services.close()
    return Recovery(Home(world.home), lambda: world.moment, UTC)


def test_restoring_is_refused_by_the_very_trainer_that_has_the_log_open(world: World) -> None:
    world.log("any-repeat")
    path = world.services.recovery.path(world.services.recovery.back_up())
    with pytest.raises(TrainerError, match="Another trainer is using"):
        world.services.recovery.restore(path)
    assert closed(world).restore(path).reviews == 1


def test_a_backup_that_is_damaged_itself_changes_nothing(world: World) -> None:
    world.log("any-repeat")
    recovery = closed(world)
    path = recovery.path(recovery.back_up())
    torn_in_the_middle(path)
    with pytest.raises(TrainerError, match=r"is damaged too.+Nothing was changed"):
        recovery.restore(path)
    assert recovery.fault() is None
    assert len(recovery.all()) == 1


def test_the_last_good_backup_is_not_the_last_where_that_cannot_be_read(world: World) -> None:
    recovery = closed(world)
    good = recovery.back_up()
    world.pass_time(hours=1)
    recovery.path(recovery.back_up()).write_bytes(b"no database" * 900)
    assert recovery.last_good() == good


def test_days_are_the_learners_own_when_a_backup_is_named(world: World) -> None:
    world.services.preferences.change("time_zone", "Pacific/Kiritimati")
    recovery = closed(world)
    backup = recovery.back_up()
    assert recovery.moment(backup) == "Sun 22 Nov 2026, 08:00"
    world.moment += timedelta(days=1)
    assert recovery.find("yesterday") == recovery.path(backup)
    assert recovery.find("2026-11-22T08:00") == recovery.path(backup)
    torn = "trainer.db"
    (world.home / torn).write_bytes(b"no database" * 900)
    assert recovery.moment(backup) == "Sat 21 Nov 2026, 18:00"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_killed_at_any_line_of_a_restore_the_log_is_the_old_one_or_the_new_one(
    world: World,
) -> None:
    world.log("any-repeat")
    world.services.recovery.back_up()
    world.log("odd-pair")
    world.services.close()
    script = [sys.executable, "-m", "tests.services.care.killed_while_restoring"]
    ended = subprocess.run(
        [*script, str(world.home), str(amount(100, whole=10))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert {*ast.literal_eval(ended.stdout)} <= {"1 reviews", "2 reviews"}
