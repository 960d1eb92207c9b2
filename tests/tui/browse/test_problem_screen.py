from dataclasses import replace
from pathlib import Path

from textual.pilot import Pilot

from tests.tui.desk import desk
from tests.tui.pilot import said, screen_text
from trainer.tui.browse.problem_screen import ProblemScreen
from trainer.tui.log.log_screen import LogScreen


def test_a_problem_never_attempted_says_so_and_what_to_do(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            shown = screen_text(pilot)
            assert "Not attempted yet." in shown
            assert "s starts an attempt" in shown
            await pilot.press("e")
            assert said(pilot) == ["There is no code of an earlier attempt yet."]

        at.at_screen(lambda: ProblemScreen(at.services, "two-sum"), act)


def test_pattern_level_and_insight_are_covered_until_asked_for(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.attempted("two-sum", "good", 2, "x = 1")

        async def act(pilot: Pilot[None]) -> None:
            shown = screen_text(pilot)
            assert "pattern, level, lists and your insight are covered" in shown
            assert "Hashing" not in shown
            assert "[known]" not in shown
            await pilot.press("v")
            shown = screen_text(pilot)
            assert "Hashing · easy · Blind 75" in shown
            assert "the partner is [known]" in shown

        at.at_screen(lambda: ProblemScreen(at.services, "two-sum"), act)


def test_the_history_stands_there_with_the_latest_on_top(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.attempted("two-sum", "again", 2, "x = 1")
        at.log("two-sum", "solved", minutes=9)

        async def act(pilot: Pilot[None]) -> None:
            lines = screen_text(pilot).splitlines()
            [latest, first] = [line for line in lines if " Nov 2026" in line]
            assert all(word in latest for word in ("Sat 21", "GOOD", "9 of ", "logged"))
            assert all(word in first for word in ("Thu 19", "AGAIN", "7 min", "nudge", "here"))
            assert "Last seen today." in screen_text(pilot)

        at.at_screen(lambda: ProblemScreen(at.services, "two-sum"), act)


def test_earlier_code_is_behind_a_key_and_arrows_lead_through_the_attempts(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.attempted("two-sum", "again", 5, "def first(nums: list[int]):\n    return nums[0]\n")
        at.attempted("two-sum", "good", 2, "def second():\n    return '[/b]\x1b[31m'\n")
        at.log("two-sum", "solved")

        async def act(pilot: Pilot[None]) -> None:
            assert "def second" not in screen_text(pilot)
            await pilot.press("e")
            shown = screen_text(pilot)
            assert "def second():" in shown
            assert "'[/b]" in shown
            assert "\x1b" not in shown
            await pilot.press("down")
            assert "def first(nums: list[int]):" in screen_text(pilot)
            await pilot.press("e")
            assert "def first" not in screen_text(pilot)

        at.at_screen(lambda: ProblemScreen(at.services, "two-sum"), act)


def test_a_problem_is_suspended_and_let_back_in(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("x")
            assert "– suspended" in screen_text(pilot)
            await pilot.press("x")
            assert "– suspended" not in screen_text(pilot)

        at.at_screen(lambda: ProblemScreen(at.services, "two-sum"), act)


def test_a_logged_problem_shows_its_link_and_notes_and_can_be_logged_again(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        mine = at.services.library.new("Mine", url="https://example.org/[mine]")
        at.services.library.adopt(replace(mine, notes="asked by [them]\nsecond line"))

        async def act(pilot: Pilot[None]) -> None:
            shown = screen_text(pilot)
            assert "https://example.org/[mine]" in shown
            assert "asked by [them]" in shown
            await pilot.press("l")
            assert isinstance(pilot.app.screen, LogScreen)
            assert "Mine" in screen_text(pilot)

        at.at_screen(lambda: ProblemScreen(at.services, "mine"), act)


def test_undo_takes_the_last_review_out_of_the_history(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.log("two-sum", "looked-up")

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("u", "u")
            assert "Not attempted yet." in screen_text(pilot)

        at.at_screen(lambda: ProblemScreen(at.services, "two-sum"), act)
