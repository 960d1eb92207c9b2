"""The page of a pattern, with its problems and what is known of them."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.desk import desk
from tests.tui.pilot import NARROW, WIDE, screen_text
from trainer.tui.attempt.attempt_screen import AttemptScreen
from trainer.tui.coverage.pattern_screen import PatternScreen
from trainer.tui.library.problem_screen import ProblemScreen


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_page_and_problems_stand_together(tmp_path: Path, size: tuple[int, int]) -> None:
    async def act(pilot: Pilot[None]) -> None:
        shown = screen_text(pilot)
        assert "Idea" in shown
        assert "Trade memory for time" in shown
        line = next(line for line in shown.splitlines() if "Two Sum" in line)
        assert "▒ Two Sum" in line
        assert ("learning" in line) is (size == NARROW)
        assert "100%" in line
        assert "0 solid, 1 learning, 2 new" in shown

    with desk(tmp_path) as at:
        at.log("two-sum", "solved")
        at.at_screen(lambda: PatternScreen(at.services, "hashing"), act, size)


def test_enter_opens_a_problem_and_s_starts_it(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("enter", "enter")
        assert isinstance(pilot.app.screen, ProblemScreen)
        await pilot.press("escape", "s")
        assert isinstance(pilot.app.screen, AttemptScreen)

    with desk(tmp_path) as at:
        at.at_screen(lambda: PatternScreen(at.services, "hashing"), act)


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_what_was_not_met_is_counted_until_asked_for(tmp_path: Path, size: tuple[int, int]) -> None:
    async def act(pilot: Pilot[None]) -> None:
        shown = screen_text(pilot)
        assert "Group Anagrams" not in shown
        assert "· 2 new (2 medium)" in shown
        await pilot.press("v")
        shown = screen_text(pilot)
        assert "Group Anagrams" in shown
        assert "· 2 new" not in shown
        await pilot.press("v")
        assert "Group Anagrams" not in screen_text(pilot)

    with desk(tmp_path) as at:
        at.log("two-sum", "solved")
        at.at_screen(lambda: PatternScreen(at.services, "hashing"), act, size)


def test_one_that_was_not_met_can_be_started_without_seeing_its_title(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("end", "s")
        assert isinstance(pilot.app.screen, AttemptScreen)

    with desk(tmp_path) as at:
        at.log("two-sum", "solved")
        at.at_screen(lambda: PatternScreen(at.services, "hashing"), act)


def test_a_long_list_leaves_the_rest_to_the_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("v")
        assert "2 more are in the Library (b)" in screen_text(pilot)
        await pilot.press("end", "s")
        assert isinstance(pilot.app.screen, AttemptScreen)

    monkeypatch.setattr("trainer.tui.coverage.problem_list._MOST", 1)
    with desk(tmp_path) as at:
        at.log("two-sum", "solved")
        at.at_screen(lambda: PatternScreen(at.services, "hashing"), act)
