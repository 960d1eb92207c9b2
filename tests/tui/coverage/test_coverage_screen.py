"""Coverage shows where the learner stands with each pattern, and what to do next."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.small_world import SHIPPED
from tests.tui.desk import Desk, desk
from tests.tui.pilot import NARROW, WIDE, said, screen_text
from trainer.tui.coverage.coverage_list import CoverageList
from trainer.tui.coverage.coverage_screen import CoverageScreen
from trainer.tui.coverage.pattern_screen import PatternScreen
from trainer.tui.coverage.pattern_tiles import PatternTiles
from trainer.tui.today.today_screen import TodayScreen
from trainer.tui.widgets.blocks import bar

Act = Callable[[Pilot[None]], Awaitable[None]]


def selected(pilot: Pilot[None]) -> str | None:
    """Give the pattern under the cursor of the map."""
    return pilot.app.screen.query_one(PatternTiles).selected


def line_with(pilot: Pilot[None], text: str) -> str:
    """Give the last line on the screen that has this text."""
    return [line for line in screen_text(pilot).splitlines() if text in line][-1]


def begin_at(pattern: str, act: Act) -> Act:
    """Give what puts the cursor of the map on a pattern, then acts."""

    async def begin(pilot: Pilot[None]) -> None:
        pilot.app.screen.query_one(PatternTiles).select(pattern)
        await pilot.pause()
        await act(pilot)

    return begin


def with_an_interview(at: Desk, days: int) -> None:
    """Set the interview so many days ahead."""
    day = at.services.clock.today() + timedelta(days=days)
    at.services.preferences.change("interview_day", day.isoformat())


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_the_map_holds_all_patterns_at_once(tmp_path: Path, size: tuple[int, int]) -> None:
    async def act(pilot: Pilot[None]) -> None:
        tiles = pilot.app.screen.query_one(PatternTiles)
        assert tiles.max_scroll_y == 0
        shown = screen_text(pilot)
        for pattern in at.services.library.catalogue.patterns.values():
            assert pattern.fitted(15) in shown or pattern.name in shown

    with desk(tmp_path, catalogue=SHIPPED) as at:
        at.log("two-sum", "solved")
        at.at_screen(lambda: CoverageScreen(at.services), act, size)


def test_arrows_walk_the_map_and_it_shows_what_needs_what(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert selected(pilot) == "hashing"
        assert screen_text(pilot).count("▸ leads") == 2 + 1
        await pilot.press("down")
        assert selected(pilot) == "two-pointers"
        assert "◂ needs" in line_with(pilot, "100%").replace("◂ needs Hashing", "")
        await pilot.press("right")
        assert selected(pilot) == "sliding-window"
        assert "◂ needs Two pointers, Hashing" in screen_text(pilot)
        await pilot.press("up", "up", "left")
        assert selected(pilot) == "hashing"

    with desk(tmp_path) as at:
        at.log("two-sum", "solved")
        at.at_screen(lambda: CoverageScreen(at.services), begin_at("hashing", act))


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_every_number_of_the_pattern_is_there_in_words(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        shown = screen_text(pilot)
        assert "0 solid, 1 learning, 2 new" in shown
        assert "recall 100% now, " in shown
        assert "on the interview day · last seen today · time 2.0x target" in shown
        assert "unaided 0 of 1 on first try, 1 of 1 last time" in shown
        assert "mostly looked up the answer" in shown
        assert "◂ needs no other pattern" in shown
        assert "● fresh" in shown
        assert any(line.startswith(" ▸ Start Two pointers") for line in shown.splitlines())

    with desk(tmp_path) as at:
        with_an_interview(at, days=30)
        at.log("two-sum", "looked-up", "solved", minutes=20)
        at.at_screen(lambda: CoverageScreen(at.services), begin_at("hashing", act), size)


def test_the_cursor_begins_where_the_next_step_is(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert selected(pilot) == "two-pointers"
        assert "Not attempted yet." in screen_text(pilot)

    with desk(tmp_path) as at:
        at.log("two-sum", "solved")
        at.at_screen(lambda: CoverageScreen(at.services), act)


def test_before_the_first_attempt_it_says_what_will_be_seen_here(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "Nothing attempted yet." in screen_text(pilot)

    with desk(tmp_path) as at:
        at.at_screen(lambda: CoverageScreen(at.services), act)


def test_a_click_selects_a_pattern_and_a_second_one_opens_it(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        tiles = pilot.app.screen.query_one(PatternTiles)
        middle = tiles.size.width // 2
        await pilot.click(PatternTiles, offset=(middle, 0))
        assert selected(pilot) == "hashing"
        await pilot.click(PatternTiles, offset=(0, 0))
        assert selected(pilot) == "hashing"
        await pilot.click(PatternTiles, offset=(middle, 0), times=2)
        assert isinstance(pilot.app.screen, PatternScreen)

    with desk(tmp_path) as at:
        at.log("two-sum", "solved")
        at.at_screen(lambda: CoverageScreen(at.services), act)


def test_a_window_too_small_for_the_map_shows_the_part_with_the_cursor(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("end")
        assert "Sliding window" in screen_text(pilot)
        await pilot.press("home")
        assert selected(pilot) == "hashing"

    with desk(tmp_path) as at:
        at.at_screen(lambda: CoverageScreen(at.services), act, (30, 14))


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_the_table_has_a_line_for_each_pattern(tmp_path: Path, size: tuple[int, int]) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("t")
        lines = screen_text(pilot).splitlines()
        line = next(line for line in lines if "Hashing" in line)
        assert all(word in line for word in ("▒", "100%", "2.0x", "today"))
        assert ("0% of 1" in line) is (size == WIDE)
        assert ("1st sight" in screen_text(pilot)) is (size == WIDE)
        assert ("looked up the answer" in line) is (size == WIDE)
        assert any("Patterns: 0 solid, " in line for line in lines)
        await pilot.press("t")
        assert pilot.app.screen.query_one(PatternTiles).has_focus

    with desk(tmp_path) as at:
        at.log("two-sum", "looked-up", "solved", minutes=20)
        at.at_screen(lambda: CoverageScreen(at.services), act, size)


def test_the_table_is_sorted_and_opens_a_page_and_the_map_keeps_the_cursor(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("o")
        assert "order" not in line_with(pilot, "Coverage")
        await pilot.press("t", "o")
        assert "· lowest recall first" in screen_text(pilot)
        patterns = pilot.app.screen.query_one(CoverageList)
        assert patterns.get_option_at_index(0).id == "sliding-window"
        await pilot.press("home", "down")
        await pilot.press("t")
        assert selected(pilot) == "hashing"
        await pilot.press("t", "home", "enter")
        assert isinstance(pilot.app.screen, PatternScreen)
        assert "Sliding window" in screen_text(pilot)

    with desk(tmp_path) as at:
        weak = at.services.library.catalogue.of("sliding-window")[0].slug
        at.log(weak, "looked-up", "looked-up")
        at.pass_time(days=2)
        at.log("two-sum", "solved")
        at.at_screen(lambda: CoverageScreen(at.services), act)


@pytest.mark.parametrize("keys", [("p",), ("t", "p"), ("enter", "p")])
def test_p_plans_a_session_on_the_pattern_and_r_makes_the_usual_plan_again(
    tmp_path: Path, keys: tuple[str, ...]
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("c", *keys)
        assert isinstance(pilot.app.screen, TodayScreen)
        assert said(pilot) == ["Two pointers comes first today: 2 new, 42 min in all."]
        planned = [item.problem.pattern for item in at.services.planning.today().open_items]
        assert planned == ["two-pointers", "two-pointers"]
        await pilot.press("r")
        usual = [item.problem.pattern for item in at.services.planning.today().open_items]
        assert len(set(usual[:2])) == 2, "patterns take turns in the usual plan"

    with desk(tmp_path) as at:
        at.log("two-sum", "solved")
        at.at_screen(None, act)


def test_a_pattern_with_nothing_to_plan_is_a_sentence_and_one_stays(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("p")
        assert "Nothing of Hashing is left to plan" in said(pilot)[0]
        assert isinstance(pilot.app.screen, CoverageScreen)

    with desk(tmp_path) as at:
        for problem in at.services.library.catalogue.of("hashing"):
            at.services.progress.suspend(problem.slug)
        at.at_screen(lambda: CoverageScreen(at.services), begin_at("hashing", act))


def test_the_map_needs_no_colour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def act(pilot: Pilot[None]) -> None:
        shown = screen_text(pilot)
        assert "● 100%" in shown
        assert "· new" in shown
        assert "◂ needs" in shown

    monkeypatch.setenv("NO_COLOR", "1")
    with desk(tmp_path) as at:
        at.log("two-sum", "solved")
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


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_what_is_known_has_its_column_and_every_pattern_its_one_line(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    with desk(tmp_path) as at:
        at.services.knowing.mark([at.services.library.problem("two-sum")])

        async def act(pilot: Pilot[None]) -> None:
            assert "≈ known" in screen_text(pilot)
            await pilot.press("t")
            shown = screen_text(pilot)
            assert "█ solid  ▒ learning  ≈ known  · new" in shown
            lines = shown.splitlines()
            first = next(at for at, line in enumerate(lines) if "Hashing" in line)
            assert "≈" in lines[first]
            assert "Two pointers" in "".join(lines[first + 1 : first + 3])

        at.at_screen(lambda: CoverageScreen(at.services), act, size)
