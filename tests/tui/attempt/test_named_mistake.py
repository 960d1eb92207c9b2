"""The verdict names the known mistake that a program looks like, on a line of its own."""

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from tests.recorded import MISTAKEN, SENTENCE, a_recorded_catalogue
from tests.small_world import shared
from tests.tui.attempting import begun, run
from tests.tui.desk import desk
from tests.tui.pilot import NARROW, WIDE, screen_text
from trainer.domain.log.review import Rating
from trainer.tui.coverage.coverage_screen import CoverageScreen
from trainer.tui.coverage.pattern_tiles import PatternTiles
from trainer.tui.history.history_screen import HistoryScreen
from trainer.tui.history.review_details import ReviewDetails


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_the_verdict_says_what_it_looks_like(tmp_path: Path, size: tuple[int, int]) -> None:
    with desk(tmp_path, catalogue=shared(a_recorded_catalogue)) as here:

        async def act(pilot: Pilot[None]) -> None:
            shown = await run(pilot, await begun(pilot, "any-repeat"), MISTAKEN)
            assert "This looks like: You compare neighbours only" in " ".join(shown.split())

        here.at_screen(None, act, size)


def test_what_was_met_stands_in_the_history_and_with_its_pattern(tmp_path: Path) -> None:
    with desk(tmp_path, catalogue=shared(a_recorded_catalogue)) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot, "any-repeat")
            await run(pilot, screen, MISTAKEN)
            screen.session.grade(Rating.AGAIN)
            await pilot.app.push_screen(HistoryScreen(here.services))
            await pilot.pause()
            details = pilot.app.screen.query_one(ReviewDetails).query_one(Static)
            assert "lists and mistakes met hidden (v shows)" in str(details.render())
            assert SENTENCE not in str(details.render())
            await pilot.press("v")
            assert f"mistake met  {SENTENCE}" in str(details.render())
            await pilot.app.push_screen(CoverageScreen(here.services))
            await pilot.pause()
            pilot.app.screen.query_one(PatternTiles).select("hashing")
            await pilot.pause()
            assert f"most frequent mistake {SENTENCE} (1 time)" in screen_text(pilot)

        here.at_screen(None, act, WIDE)
