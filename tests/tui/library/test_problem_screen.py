from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.desk import desk
from tests.tui.pilot import NARROW, WIDE, said, screen_text
from trainer.services.editing import Edit
from trainer.tui.library.page_parts import PageParts
from trainer.tui.library.problem_screen import ProblemScreen
from trainer.tui.log.log_screen import LogScreen


async def read_to_the_end(pilot: Pilot[None]) -> str:
    """Give the page as it is scrolled through, a screen at a time."""
    page = pilot.app.screen.query_one(PageParts)
    shown = [screen_text(pilot)]
    while page.scroll_offset.y < page.max_scroll_y:
        await pilot.press("pagedown")
        shown.append(screen_text(pilot))
    return "\n".join(shown)


def test_a_new_problem_shows_its_facts_and_how_to_start(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            shown = await read_to_the_end(pilot)
            assert "#1 Two Sum" in shown
            assert "easy · target 10 min" in shown
            assert "Not attempted yet." in shown
            assert "s starts an attempt" in shown
            assert (
                "New: start an attempt to see the statement; there you can look up the answer."
                in shown
            )
            assert "Pattern and lists hidden (v shows)" in shown
            await pilot.press("e")
            assert said(pilot) == ["No attempt has kept any code yet."]
            await pilot.press("v")
            shown = await read_to_the_end(pilot)
            assert "Hashing · easy · Blind 75" in shown
            assert "Exactly one pair of numbers" not in shown
            assert "possible partner" not in shown

        at.at_screen(lambda: ProblemScreen(at.services, "two-sum"), act)


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_all_of_a_problem_that_was_met_can_be_read_again(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    with desk(tmp_path) as at:
        at.attempted("two-sum", "again", 5, "x = 1")
        at.attempted("two-sum", "good", 0, "def second():\n    return '[/b]\x1b[31m'\n")
        at.services.editing.edit("two-sum", Edit(note="my [note]"))

        async def act(pilot: Pilot[None]) -> None:
            shown = await read_to_the_end(pilot)
            for text in (
                *("Hashing · easy · Blind 75", "Exactly one pair of numbers", "possible partner"),
                *("O(n) time, O(n) space", "Reference code", "What if the list is sorted?"),
                *("All hints", "the partner is [known]", "my [note]", "def second():", "'[/b]"),
                *("Attempts", "AGAIN", "GOOD"),
            ):
                assert text in shown
            assert "\x1b" not in shown
            assert "hidden" not in shown

        at.at_screen(lambda: ProblemScreen(at.services, "two-sum"), act, size)


def test_the_answer_of_a_due_problem_is_hidden_until_asked_for(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.attempted("two-sum", "again", 5, "x = 1")

        async def act(pilot: Pilot[None]) -> None:
            shown = await read_to_the_end(pilot)
            assert "Exactly one pair of numbers" in shown
            assert "Due: the answer, your insights and your code are hidden" in shown
            for text in ("Hashing", "possible partner", "x = 1", "the partner is [known]"):
                assert text not in shown
            await pilot.press("e")
            assert said(pilot) == ["Your code is hidden while the problem is due: v shows it."]
            await pilot.press("home", "v")
            shown = await read_to_the_end(pilot)
            for text in ("Hashing", "possible partner", "x = 1", "the partner is [known]"):
                assert text in shown

        at.at_screen(lambda: ProblemScreen(at.services, "two-sum"), act)


def test_tab_leads_through_the_parts_and_enter_folds_one(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.attempted("two-sum", "good", 0, "x = 1")

        async def act(pilot: Pilot[None]) -> None:
            assert "▼ Statement" in screen_text(pilot)
            await pilot.press("tab", "enter")
            shown = screen_text(pilot)
            assert "▶ Statement" in shown
            assert "Exactly one pair of numbers" not in shown
            await pilot.press("e")
            assert "x = 1" in screen_text(pilot)

        at.at_screen(lambda: ProblemScreen(at.services, "two-sum"), act)


def test_the_history_stands_there_with_the_latest_on_top(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.attempted("two-sum", "again", 2, "x = 1")
        at.log("two-sum", "solved", minutes=9)

        async def act(pilot: Pilot[None]) -> None:
            lines = (await read_to_the_end(pilot)).splitlines()
            [latest, first] = dict.fromkeys(
                line.rstrip(" ▁▂▃▄▅▆▇█") for line in lines if " Nov 2026" in line
            )
            assert all(word in latest for word in ("Sat 21", "GOOD", "9 of ", "logged"))
            assert all(word in first for word in ("Thu 19", "AGAIN", "7 min", "nudge", "here"))

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
