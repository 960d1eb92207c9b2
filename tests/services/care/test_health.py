"""What ``trainer doctor`` shows of a broken home is told in ``tests/cli/test_doctor.py``."""

import pytest

from tests.small_world import World
from trainer.services.care.health_check import HealthCheck


def looked(world: World) -> dict[str, HealthCheck]:
    """Give every check by its title."""
    return {check.title: check for check in world.services.health.checks()}


def test_a_fresh_home_is_well(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "cat")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("LINES", "24")
    checks = looked(world)
    assert all(check.well for check in checks.values()), checks
    assert checks["catalogue"].sentences == ("6 problems in 4 patterns.",)


def test_a_narrow_terminal_is_told(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    assert "it needs 80x24" in looked(world)["terminal"].sentences[0]


def test_it_says_how_far_code_is_fenced_in(world: World) -> None:
    own, distant = looked(world)["fence"].sentences
    assert own.startswith("Your code runs at the protection level")
    assert distant.startswith("Code from elsewhere runs at the protection level")


def test_looking_changes_nothing(world: World) -> None:
    world.log("any-repeat")
    before = world.services.log_attempt.reviews.log()
    looked(world)
    assert world.services.log_attempt.reviews.log() == before
