"""The verdict on the screen: every case can be looked at, and one can be run alone."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.attempting import SOLUTION, WRONG, begun, run
from tests.tui.desk import desk
from tests.tui.pilot import WIDE, screen_text, work_done
from trainer.domain.attempt.growth import Growth
from trainer.services.running.code_run import CodeRun
from trainer.tui.attempt.attempt_screen import AttemptScreen
from trainer.tui.widgets.folded import FoldedText

PRINTS = SOLUTION.replace("    seen: dict", '    print("looking for", target)\n    seen: dict')
KEEPS = """COUNT = []


def two_sum(numbers: list[int], target: int) -> list[int]:
    COUNT.append(target)
    print("call", len(COUNT))
    return [0, 1]
"""
"""Prints how often it was called in one child."""

ODD = SOLUTION.replace("place]\n", "place] if target != -2 else [0, 0]\n")


def test_ctrl_down_and_up_show_the_other_cases_while_one_types_on(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            first = await run(pilot, screen, WRONG)
            assert "✗ Wrong answer, case 1 of 17" in first
            await pilot.press("ctrl+down", "ctrl+down")
            assert "✓ Passed, case 3 of 17" in screen_text(pilot)
            await pilot.press("ctrl+up")
            assert "✗ Wrong answer, case 2 of 17" in screen_text(pilot)
            assert screen.editor.has_focus

        here.at_screen(None, act, WIDE)


def test_before_a_run_there_is_no_case_to_look_at(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            await begun(pilot)
            await pilot.press("ctrl+down")
            assert "No case has run yet. F5 runs your code." in screen_text(pilot)
            await pilot.press("shift+f5")
            assert "Choose a case first (Ctrl+Up, Ctrl+Down)" in screen_text(pilot)

        here.at_screen(None, act)


def test_a_green_run_shows_what_every_case_printed(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            await run(pilot, await begun(pilot), PRINTS)
            shown = _told(pilot)
            assert "✓ Passed 16 cases, " in shown
            assert " random inputs and the largest" in shown
            assert "looking for 11" in shown
            assert "looking for 8" in shown

        here.at_screen(None, act)


def test_a_case_alone_starts_afresh_and_counts_as_no_run(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await run(pilot, screen, KEEPS)
            before = screen.session.attempt
            await pilot.press("ctrl+down", "ctrl+down", "ctrl+down")
            assert "call 4" in _told(pilot)
            await pilot.press("f17")
            await work_done(pilot)
            shown = _told(pilot)
            assert "✓ Case 4 alone: passed" in shown
            assert "printed   call 1" in shown
            assert screen.session.attempt.runs == before.runs == 1
            assert not screen.session.attempt.solved

        here.at_screen(None, act)


def test_the_large_case_can_be_run_alone(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await run(pilot, screen, SOLUTION)
            await pilot.press("ctrl+up", "ctrl+up")
            await pilot.press("ctrl+down", "shift+f5")
            await work_done(pilot)
            assert "✓ Case 17 alone: passed" in _told(pilot)
            assert "of the largest size" in _told(pilot)

        here.at_screen(None, act)


def test_a_counterexample_is_kept_by_one_key_and_removed_by_it(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            shown = await run(pilot, screen, ODD)
            assert "✗ Wrong answer on a small random input" in shown
            assert "all cases passed, then " in shown
            assert "# a small random input" in shown
            await pilot.press("f19")
            assert "Kept as a case of your own" in screen_text(pilot)
            await run(pilot, screen, ODD)
            assert "# your own case" in _told(pilot)
            await pilot.press("shift+f7")
            assert "Removed from your own cases." in screen_text(pilot)
            assert screen.session.attempt.failed_runs == 1

        here.at_screen(None, act, WIDE)


def test_growth_is_measured_of_what_passed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    measured = Growth(name="n²", sizes=(128, 256), seconds=(0.001, 0.004), expected="n")
    monkeypatch.setattr(CodeRun, "measure", lambda *_: measured)
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await pilot.press("shift+f8")
            assert "Growth is measured once all cases pass: press F5 first." in screen_text(pilot)
            await pilot.press("shift+f7")
            assert "Nothing to keep: choose a case" in screen_text(pilot)
            await run(pilot, screen, SOLUTION)
            await pilot.press("f20")
            await work_done(pilot)
            shown = _told(pilot)
            assert "✗ Your program grows like n²; the reference like n or n log n." in shown
            assert "128: 1 ms · 256: 4 ms" in shown
            assert screen.session.growth == measured
            assert screen.session.attempt.runs == 1

        here.at_screen(None, act, WIDE)


def test_in_the_list_plain_keys_do_the_same(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await run(pilot, screen, WRONG)
            screen.query_one("#verdict").focus()
            await pilot.press("down", "j", "j", "k", "a")
            await work_done(pilot)
            assert "✓ Case 3 alone: passed" in screen_text(pilot)
            assert screen.editor.text == WRONG

        here.at_screen(None, act)


def test_a_click_on_a_case_shows_it_whole(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await run(pilot, screen, WRONG)
            await pilot.click("#cases", offset=(10, 1))
            await pilot.pause()
            assert "✗ Wrong answer, case 2 of 17" in screen_text(pilot)

        here.at_screen(None, act, WIDE)


def test_a_place_in_the_code_is_gone_to_by_line_and_column(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            screen.editor.text = "def two_sum(numbers, target):\n    return [1 2]\n"
            screen.editor.go_to(2, 13)
            assert screen.editor.cursor_location == (1, 12)
            screen.editor.go_to(2, 99)
            assert screen.editor.cursor_location == (1, 16)
            screen.editor.go_to(2)
            assert screen.editor.cursor_location == (1, 4)

        here.at_screen(None, act)


def _told(pilot: Pilot[None]) -> str:
    screen = pilot.app.screen
    assert isinstance(screen, AttemptScreen)
    return "\n".join(
        screen.query_one(part, FoldedText).folded.plain for part in ("#told", "#cases")
    )
