"""Doctor in the terminal: every look, what is wrong, and putting it right."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from textual.pilot import Pilot

from tests.tui.desk import desk
from tests.tui.pilot import WIDE, screen_text, work_done
from trainer.tui.care.doctor_screen import DoctorScreen


async def looked(pilot: Pilot[None]) -> str:
    await work_done(pilot)
    return screen_text(pilot)


def test_it_shows_what_is_wrong_and_repairs_it_after_a_backup(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("exclamation_mark")
        shown = await looked(pilot)
        assert isinstance(pilot.app.screen, DoctorScreen)
        assert "✓ database" in shown
        assert "✗ memory" in shown
        await pilot.press("exclamation_mark")
        shown = await looked(pilot)
        assert "Backed up to" in shown
        assert "Rebuilt the memory" in shown
        assert "✓ memory" in shown

    with desk(tmp_path) as at:
        at.log("two-sum", "solved")
        database = tmp_path / "home" / "trainer.db"
        with closing(sqlite3.connect(database, isolation_level=None)) as connection:
            connection.execute("UPDATE memory SET stability = 77")
        at.at_screen(None, act, WIDE)


def test_what_a_thread_finds_after_the_screen_was_left_is_not_drawn(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        drawn: list[str] = []
        await pilot.press("exclamation_mark")
        doctor = pilot.app.screen
        assert isinstance(doctor, DoctorScreen)
        await asyncio.to_thread(doctor.from_thread, drawn.append, "in time")
        await pilot.press("escape")
        await asyncio.to_thread(doctor.from_thread, drawn.append, "too late")
        assert drawn == ["in time"]

    with desk(tmp_path) as at:
        at.at_screen(None, act)
