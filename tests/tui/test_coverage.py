"""Coverage shows where the learner stands with each pattern, and what to do next."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.desk import NARROW, WIDE, desk, screen_text
from trainer.domain.outcome import Outcome
from trainer.tui.screens.coverage import CoverageScreen
from trainer.tui.screens.pattern import PatternScreen
from trainer.tui.widgets.bar import bar
from trainer.tui.widgets.coverage_list import CoverageList


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_every_number_of_a_pattern_is_readable(tmp_path: Path, size: tuple[int, int]) -> None:
    async def act(pilot: Pilot[None]) -> None:
        lines = screen_text(pilot).splitlines()
        line = next(line for line in lines if "Hashing" in line)
        assert "▒" in line
        assert "100%" in line
        assert "2.0x" in line
        assert line.rstrip(" ▂▃▄▅▆▇█▁").endswith("today")
        assert any("patterns solid 0 / 3" in line for line in lines)
        assert any(line.startswith(" ▸ ") for line in lines)

    with desk(tmp_path) as at:
        at.logged("two-sum", Outcome.SOLVED, minutes=20)
        at.at_screen(lambda: CoverageScreen(at.services), act, size)


def test_before_the_first_attempt_it_says_what_will_be_seen_here(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "Nothing attempted yet." in screen_text(pilot)

    with desk(tmp_path) as at:
        at.at_screen(lambda: CoverageScreen(at.services), act)


def test_the_weakest_pattern_comes_first_on_demand_and_opens_its_page(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        patterns = pilot.app.screen.query_one(CoverageList)
        assert patterns.selected == "hashing"
        await pilot.press("o")
        assert patterns.get_option_at_index(0).id == "sliding-window"
        await pilot.press("home", "enter")
        assert isinstance(pilot.app.screen, PatternScreen)
        assert "Sliding window" in screen_text(pilot)

    with desk(tmp_path) as at:
        weak = at.services.library.catalogue.of("sliding-window")[0].slug
        at.logged(weak, Outcome.LOOKED_UP, Outcome.LOOKED_UP)
        at.clock.pass_days(2)
        at.logged("two-sum", Outcome.SOLVED)
        at.at_screen(lambda: CoverageScreen(at.services), act)


def test_the_bar_shows_whatever_there_is_and_is_as_wide_as_asked() -> None:
    assert bar(0, 0, 4, 8).plain == "········"
    assert bar(2, 1, 1, 8).plain == "████▒▒··"
    assert bar(4, 0, 0, 8).plain == "████████"
    assert bar(1, 1, 1000, 8).plain == "▏▒······"
    assert bar(0, 0, 0, 8).plain == " " * 8
    assert all(
        bar(solid, learning, new, width).cell_length == width
        for solid in range(4)
        for learning in range(4)
        for new in range(4)
        for width in range(12)
    )
