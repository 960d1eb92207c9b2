"""At 80x24 nothing that is read or typed goes out of sight, and the editor stays where it is."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.geometry import Region
from textual.pilot import Pilot
from textual.screen import Screen

from tests.tui.attempting import SOLUTION, WRONG, begun, run
from tests.tui.desk import desk
from tests.tui.pilot import NARROW, WIDE, screen_text, work_done
from trainer.tui.attempt.attempt_screen import AttemptScreen
from trainer.tui.attempt.rating_screen import RatingScreen
from trainer.tui.attempt.status import AttemptStatus

ASKED = "You get a list of numbers and a target."
MORE = "Return the two positions"
GOT = "expected [2, 3], got [0, 3]: two_sum([5, 1, 8, 3], 11)"


def test_a_hint_is_seen_at_once_and_the_statement_too(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            editor = screen.editor.region
            for place, name in enumerate(("nudge", "pattern", "plan", "pitfall"), 1):
                await pilot.press("f2")
                shown = screen_text(pilot)
                assert f"Hint {place} of 4, {name}:" in shown
                assert ASKED in shown
                assert screen.editor.region == editor
            await pilot.press("f7", "f7")
            for place in (1, 2, 3, 4):
                assert f"Hint {place} of 4" in screen_text(pilot)

        here.at_screen(None, act, NARROW)


def test_a_hint_after_a_verdict_brings_the_statement_back(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            assert MORE not in await run(pilot, await begun(pilot), WRONG)
            await pilot.press("f2")
            shown = screen_text(pilot)
            assert "Hint 1 of 4, nudge:" in shown
            assert ASKED in shown
            assert GOT in shown

        here.at_screen(None, act, NARROW)


@pytest.mark.parametrize("key", ["x", "up", "pageup", "backspace"])
def test_the_statement_is_back_with_the_next_key_and_the_verdict_in_short(
    tmp_path: Path, key: str
) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            screen.editor.text = WRONG
            screen.editor.move_cursor(screen.editor.document.end)
            editor = screen.editor.region
            await pilot.press("f5")
            await work_done(pilot)
            assert MORE not in screen_text(pilot)
            assert "expected  [2, 3]" in screen_text(pilot)
            assert screen.editor.region == editor
            await pilot.press(key)
            shown = screen_text(pilot)
            assert MORE in shown
            assert "✗ Wrong answer, case 1 of 17" in shown
            assert GOT in shown
            assert "F7: whole verdict" in shown
            assert screen.editor.region == editor

        here.at_screen(None, act, NARROW)


def test_reading_a_verdict_moves_nothing(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await run(pilot, screen, "\n\n" + SOLUTION.replace("seen:", "sen:"))
            pane = screen.query_one("#verdict")
            editor = screen.editor.region
            for key in ("ctrl+down", "ctrl+down", "ctrl+up", "shift+f5", "f12", "f8", "f8"):
                await pilot.press(key)
                await work_done(pilot)
                assert "F7: statement" in screen_text(pilot)
                assert screen.editor.region == editor
            pane.focus()
            await pilot.press("down", "pagedown", "up", "enter")
            assert screen.editor.has_focus
            assert "F7: statement" in screen_text(pilot)
            await pilot.press("x")
            assert "F7: whole verdict" in screen_text(pilot)

        here.at_screen(None, act, NARROW)


def test_f7_or_ctrl_down_bring_the_whole_verdict_back(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            await run(pilot, await begun(pilot), WRONG)
            for key in ("f7", "ctrl+down"):
                await pilot.press("x")
                assert "expected  [2, 3]" not in screen_text(pilot)
                await pilot.press(key)
                assert "expected  [2, 3]" in screen_text(pilot)
                assert "case 1 of 17" in screen_text(pilot)
            await pilot.press("ctrl+down")
            assert "case 2 of 17" in screen_text(pilot)

        here.at_screen(None, act, NARROW)


def test_in_a_wide_terminal_the_verdict_stays_whole(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            await run(pilot, await begun(pilot), WRONG)
            await pilot.press("x")
            shown = screen_text(pilot)
            assert "expected  [2, 3]" in shown
            assert ASKED in shown
            assert "F7" not in shown

        here.at_screen(None, act, WIDE)


@pytest.mark.parametrize(("size", "widths"), [(NARROW, (80, 80)), (WIDE, (48, 72))])
def test_an_attempt_is_never_laid_out_for_another_width(
    tmp_path: Path, size: tuple[int, int], widths: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[Region, Region]] = []
    lay_out: Callable[..., None] = Screen._refresh_layout

    def noted(screen: Screen[Any], *given: Any, **named: Any) -> None:
        lay_out(screen, *given, **named)
        if isinstance(screen, AttemptScreen) and screen.editor.region.area:
            seen.append((screen.query_one("#statement").region, screen.editor.region))

    monkeypatch.setattr(Screen, "_refresh_layout", noted)
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            await begun(pilot)

        here.at_screen(None, act, size)
    assert {(statement.width, editor.width) for statement, editor in seen} == {widths}


def test_while_the_rating_is_asked_for_the_footer_shows_its_keys(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            await run(pilot, await begun(pilot), WRONG)
            await pilot.press("f10")
            assert isinstance(pilot.app.screen, RatingScreen)
            shown = screen_text(pilot)
            footer = shown.splitlines()[-1]
            for word in ("accept", "1-4 rate", "0 no rating", "i insight", "back", "help"):
                assert word in footer
            assert "hint" not in footer
            assert "def two_sum" not in shown
            await pilot.press("i")
            assert "keep" in screen_text(pilot).splitlines()[-1]

        here.at_screen(None, act, NARROW)


@pytest.mark.parametrize("size", [(60, 20), (100, 30), (40, 12), (20, 6)])
def test_no_size_leaves_anything_empty(tmp_path: Path, size: tuple[int, int]) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            for keys in ((), ("f2",), ("f5",), ("x",), ("f7",), ("f7",), ("f7",), ("f11",)):
                await pilot.press(*keys)
                await work_done(pilot)
                reading = screen.query_one("#reading").region.height
                assert reading + screen.editor.region.height > 0
            await pilot.press("f10")
            assert isinstance(pilot.app.screen, RatingScreen)

        here.at_screen(None, act, size)


def test_the_status_is_never_cut_and_a_long_title_gives_way_first(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            status = screen.query_one(AttemptStatus)
            status.heading = "Longest Substring Without Repeating Characters"
            status.parts = ("10:00 of 10 min", "hint 4 of 4", "answer seen", "fence", "saved")
            await pilot.pause()
            assert screen_text(pilot).splitlines()[0].strip() == (
                "Longest Substrin…  10:00 of 10 min · hint 4 of 4 · answer seen · fence · saved"
            )

        here.at_screen(None, act, NARROW)
