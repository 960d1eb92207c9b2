"""A damaged log starts into a screen with the ways back; from the backups one goes back too."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.damage import HARMS, Harm, emptied, torn_in_the_middle
from tests.small_world import World, a_few_shipped, shared
from tests.tui.desk import NOON, desk
from tests.tui.pilot import WIDE, piloted, said, screen_text, until, work_done
from trainer.files.home import Home
from trainer.tui.app import TrainerApp
from trainer.tui.care.backups_screen import BackupsScreen
from trainer.tui.care.recovery_screen import RecoveryScreen
from trainer.tui.today.today_screen import TodayScreen

Act = Callable[[Pilot[None]], Awaitable[None]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Give a home with two reviews, of which the first is in a backup."""
    with desk(tmp_path) as at:
        at.log("two-sum", "solved")
        at.services.recovery.back_up()
        at.log("3sum", "solved")
    return tmp_path / "home"


def world_in(home: Path) -> World:
    return World(home, shared(a_few_shipped), NOON)


def started(home: Path, act: Act) -> None:
    """Start the app in this home and act in it."""

    async def start() -> None:
        world = world_in(home)
        app = TrainerApp(world.start, open_recovery=world.ways_back)
        async with piloted(app, WIDE) as pilot:
            await act(pilot)
            await work_done(pilot)

    asyncio.run(start())


def words(pilot: Pilot[None]) -> str:
    """Give what stands on the screen as one line: a long path breaks sentences anywhere."""
    return " ".join(screen_text(pilot).split())


async def chosen(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await work_done(pilot)


def reviews_in(home: Path) -> int:
    with world_in(home).at_work() as services:
        return services.history.reviews.count()


@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: harm.__name__)
def test_a_damaged_log_starts_into_the_ways_back_and_the_first_restores(
    home: Path, harm: Harm
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app.screen, RecoveryScreen)
        shown = screen_text(pilot)
        assert "trainer.db" in shown
        assert "Restore the last good backup, of Sat 21 Nov 2026, 12:00: 1 review" in shown
        await chosen(pilot, "enter")
        assert isinstance(pilot.app.screen, TodayScreen)
        assert "1 review now; the earlier database could not be read." in said(pilot)[-1]

    harm(home / "trainer.db")
    started(home, act)
    assert reviews_in(home) == 1


def test_salvaging_brings_every_line_back_and_keeps_the_damaged_file(home: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await chosen(pilot, "down", "enter")
        assert isinstance(pilot.app.screen, TodayScreen)

    damaged = home / "trainer.db"
    content = b"\xff" * 4096 + damaged.read_bytes()[4096:]
    damaged.write_bytes(content)
    started(home, act)
    assert reviews_in(home) == 2
    assert (home / "trainer.db.damaged-2026-11-21T12-00-00Z").read_bytes() == content


def test_starting_fresh_keeps_the_damaged_file_too(home: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await chosen(pilot, "down", "down", "enter")

    torn_in_the_middle(home / "trainer.db")
    started(home, act)
    assert reviews_in(home) == 0
    assert list(home.glob("trainer.db.damaged-*"))


def test_leaving_changes_nothing(home: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("l", "escape", "q")

    torn_in_the_middle(home / "trainer.db")
    before = (home / "trainer.db").read_bytes()
    started(home, act)
    assert (home / "trainer.db").read_bytes() == before


def test_without_a_backup_there_is_salvage_and_a_fresh_start(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "Restore a backup: there is none" in words(pilot)
        await chosen(pilot, "enter")

    home = Home.at(tmp_path / "home")
    home.database.write_bytes(b"no database" * 1000)
    started(home.root, act)


def test_enter_twice_goes_back_to_a_backup(home: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await chosen(pilot, "B")
        assert isinstance(pilot.app.screen, BackupsScreen)
        await pilot.press("enter")
        shown = screen_text(pilot)
        assert "Go back to Sat 21 Nov 2026, 12:00 (1 review)?" in shown
        assert "(2 reviews)" in shown
        await chosen(pilot, "enter")
        assert isinstance(pilot.app.screen, TodayScreen)
        assert "1 review now; before, 2." in said(pilot)[-1]
        await chosen(pilot, "B")
        assert screen_text(pilot).count("12:00") == 2

    started(home, act)
    assert reviews_in(home) == 1


def test_moving_on_takes_the_question_back(home: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await chosen(pilot, "B")
        await chosen(pilot, "B", "enter")
        await pilot.press("down", "up", "enter")
        assert isinstance(pilot.app.screen, BackupsScreen)
        assert "Go back to" in words(pilot)

    started(home, act)
    assert reviews_in(home) == 2


def test_while_another_trainer_is_open_nothing_is_replaced(home: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        other = Home.at(home)
        other.lock.enter()
        await chosen(pilot, "B", "enter", "enter")
        other.release()
        assert isinstance(pilot.app.screen, TodayScreen)
        assert "Another trainer is using" in said(pilot)[-1]

    started(home, act)
    assert reviews_in(home) == 2


def test_a_home_without_a_backup_says_how_to_make_one(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await chosen(pilot, "B")
        assert "There is no backup yet" in words(pilot)
        await chosen(pilot, "enter", "B")
        assert "0 reviews" in words(pilot)

    with desk(tmp_path) as at:
        at.at_screen(None, act)


def test_a_log_that_vanishes_is_told_when_the_next_start_looks_for_it(home: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: "is an empty file, so it is damaged" in words(pilot))

    emptied(home / "trainer.db")
    started(home, act)
