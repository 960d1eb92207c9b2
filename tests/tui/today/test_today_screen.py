"""The start screen: the plan and what is done of it, and what is said when the log cannot open."""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.small_world import SHIPPED, World, a_few_shipped, shared
from tests.tui.desk import desk
from tests.tui.pilot import WIDE, piloted, screen_text
from trainer.domain.attempt.outcome import Outcome
from trainer.tui.app import TrainerApp


def test_the_plan_stands_there_with_reasons_and_minutes(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.log("two-sum", "looked-up", minutes=20)
        at.pass_time(days=3)

        async def act(pilot: Pilot[None]) -> None:
            shown = screen_text(pilot)
            assert "1 review" in shown
            assert "2 days late" in shown
            assert "next on the roadmap" in shown

        at.at_screen(None, act)


def test_the_day_stays_done_after_closing_and_more_takes_it_up_again(tmp_path: Path) -> None:
    async def call_it_a_day(pilot: Pilot[None]) -> None:
        await pilot.press("d")
        assert "done for today" in screen_text(pilot)

    async def add_one_more(pilot: Pilot[None]) -> None:
        assert "done for today" in screen_text(pilot)
        await pilot.press("m")
        assert "done for today" not in screen_text(pilot)

    with desk(tmp_path) as at:
        at.at_screen(None, call_it_a_day)
    with desk(tmp_path) as at:
        at.at_screen(None, add_one_more)


def test_a_title_full_of_markup_and_escapes_is_text(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        odd = at.services.library.new("[/red]boom[bold \x1b[31m")
        at.services.log_attempt.log(at.services.library.adopt(odd), Outcome.LOOKED_UP)
        at.pass_time(days=1)

        async def act(pilot: Pilot[None]) -> None:
            shown = screen_text(pilot)
            assert "[/red]boom[bold" in shown
            assert "\x1b" not in shown

        at.at_screen(None, act, WIDE)


def damage(database: Path) -> None:
    database.write_bytes(b"this is no database" * 100)


def let_it_be_newer(database: Path) -> None:
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()


@pytest.mark.parametrize(
    ("harm", "sentence"), [(damage, "is damaged"), (let_it_be_newer, "newer trainer")]
)
def test_a_log_that_cannot_be_opened_is_a_sentence_and_stays_as_it_is(
    tmp_path: Path, harm: Callable[[Path], None], sentence: str
) -> None:
    database = tmp_path / "trainer.db"
    harm(database)
    before = database.read_bytes()
    shown = start(World(tmp_path, shared(a_few_shipped)))
    assert "Cannot open" in shown
    assert sentence in shown
    assert "Traceback" not in shown
    assert database.read_bytes() == before


@pytest.mark.skipif(not Path("/sys").is_dir(), reason="/sys is a place that nobody may write")
def test_a_home_that_may_not_be_written_is_a_sentence() -> None:
    shown = start(World(Path("/sys/trainer"), SHIPPED))
    assert "Cannot open" in shown
    assert "cannot be the home of trainer" in shown


def start(world: World) -> str:
    """Start the app, press keys that ask for the log, and give what stands on the screen."""

    async def look() -> str:
        app = TrainerApp(world.start)
        async with piloted(app, WIDE) as pilot:
            await pilot.press("l", "m", "enter", "u")
            shown = screen_text(pilot)
            await pilot.press("q")
        return shown

    return asyncio.run(look())
