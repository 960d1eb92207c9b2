"""The changes screen: all that was changed besides reviews; and undo and redo by one key each."""

from datetime import timedelta
from pathlib import Path

from textual.pilot import Pilot

from tests.tui.desk import desk
from tests.tui.pilot import said, screen_text
from trainer.services.editing import Edit
from trainer.tui.history.changes_screen import ChangesScreen
from trainer.tui.history.history_screen import HistoryScreen
from trainer.tui.library.problem_screen import ProblemScreen


def lines_of(pilot: Pilot[None], text: str) -> list[str]:
    return [line for line in screen_text(pilot).splitlines() if text in line]


def test_every_change_stands_in_words_the_latest_first(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.services.preferences.change("budget", "60")
        at.pass_time(minutes=5)
        at.services.progress.suspend("two-sum")
        at.services.editing.edit("3sum", Edit(note="[a] note"))

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("a")
            assert isinstance(pilot.app.screen, ChangesScreen)
            shown = screen_text(pilot)
            assert "All changes: 3 lines" in shown
            assert "21 Nov 2026 12:00  Minutes a day: 45 to 60" in shown
            assert "21 Nov 2026 12:05  suspended Two Sum" in shown
            assert "wrote a note on 3Sum" in shown
            assert shown.index("suspended Two Sum") < shown.index("Minutes a day")

        at.at_screen(lambda: HistoryScreen(at.services), act)


def test_the_selected_change_is_taken_back_and_brought_back(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        preferences = at.services.preferences
        preferences.change("budget", "60")
        at.pass_time(minutes=5)
        preferences.change("stuck_time", "9")

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("down", "u")
            assert said(pilot) == ["u again undoes this: Minutes a day: 45 to 60."]
            assert preferences.current.budget == timedelta(minutes=60)
            await pilot.press("u")
            assert said(pilot)[-1] == "Undone: minutes a day back to 45."
            assert preferences.current.budget == timedelta(minutes=45)
            assert not lines_of(pilot, "45 to 60")
            await pilot.press("f9", "down")
            [gone] = lines_of(pilot, "✗ Minutes a day: 45 to 60")
            assert "undone" in gone
            await pilot.press("u")
            assert said(pilot) == ["u again redoes this: Minutes a day: 45 to 60."]
            await pilot.press("u")
            assert said(pilot)[-1] == "Redone: minutes a day back to 60."
            assert preferences.current.budget == timedelta(minutes=60)

        at.at_screen(lambda: ChangesScreen(at.services), act)


def test_enter_opens_the_problem_that_a_change_is_about(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.services.progress.suspend("two-sum")

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("enter")
            assert isinstance(pilot.app.screen, ProblemScreen)

        at.at_screen(lambda: ChangesScreen(at.services), act)


def test_an_empty_list_says_what_would_stand_there(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            assert "No changes yet" in screen_text(pilot)
            await pilot.press("u")
            assert said(pilot)[-1] == "There is nothing to undo."
            await pilot.press("f9")
            assert "No change matches." in screen_text(pilot)

        at.at_screen(lambda: ChangesScreen(at.services), act)


def test_one_key_undoes_whatever_was_done_last_and_one_redoes_it(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.log("two-sum", "solved")
        at.services.preferences.change("theme", "nord")

        async def act(pilot: Pilot[None]) -> None:
            themes, heard = [], []
            for key in ("u", "u", "u", "u", "u", "U", "U", "U"):
                await pilot.press(key)
                themes.append(pilot.app.theme)
                heard.append(said(pilot)[-1])
            assert heard == [
                "u again undoes this: theme back to trainer.",
                "Undone: theme back to trainer.",
                "u again undoes Two Sum, GOOD.",
                "Undone: Two Sum, GOOD.",
                "There is nothing to undo.",
                "Redone: Two Sum, GOOD.",
                "Redone: theme back to nord.",
                "There is nothing to redo.",
            ]
            assert themes == ["nord", *["trainer"] * 5, "nord", "nord"]

        at.at_screen(None, act)
        assert len(at.services.progress.history("two-sum").reviews) == 1


def test_the_second_press_comes_soon_and_means_the_same_thing(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.log("two-sum", "solved")

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("u")
            at.pass_time(minutes=1)
            await pilot.press("u")
            at.services.progress.suspend("3sum")
            await pilot.press("u")
            assert said(pilot) == ["u again undoes this: 3Sum is no longer suspended."]
            await pilot.press("u")
            assert said(pilot) == ["Undone: 3Sum is no longer suspended."]
            at.services.progress.suspend("3sum")

        at.at_screen(None, act)
        assert len(at.services.progress.history("two-sum").reviews) == 1
        assert at.services.progress.suspensions.all() == {"3sum"}


def test_suspending_is_undone_by_the_same_key(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("x")
            assert "suspended" in screen_text(pilot)
            await pilot.press("u", "u")
            assert said(pilot)[-1] == "Undone: Two Sum is no longer suspended."

        at.at_screen(lambda: ProblemScreen(at.services, "two-sum"), act)
        assert at.services.progress.suspensions.all() == frozenset()
