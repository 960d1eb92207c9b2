"""Doctor in the terminal: every look, what is wrong, and putting it right."""

import sqlite3
from contextlib import closing
from pathlib import Path

from textual.pilot import Pilot

from tests.tui.desk import WIDE, desk, screen_text
from trainer.domain.attempt.outcome import Outcome
from trainer.tui.care.doctor_screen import DoctorScreen


async def looked(pilot: Pilot[None]) -> str:
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
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
        assert "Everything is backed up first" in shown
        assert "replayed from the log" in shown
        assert "✓ memory" in shown

    with desk(tmp_path) as at:
        at.logged("two-sum", Outcome.SOLVED)
        database = tmp_path / "home" / "trainer.db"
        with closing(sqlite3.connect(database, isolation_level=None)) as connection:
            connection.execute("UPDATE memory SET stability = 77")
        at.at_screen(None, act, WIDE)
