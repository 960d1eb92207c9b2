"""Marking what is known: one problem, all that is shown, a whole list, names that are pasted."""

from pathlib import Path

from textual.pilot import Pilot

from tests.tui.desk import desk
from tests.tui.pilot import WIDE, said, screen_text
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.importing.import_screen import ImportScreen
from trainer.tui.library.known_screen import KnownScreen
from trainer.tui.library.library_screen import LibraryScreen
from trainer.tui.library.note_editor import NoteEditor
from trainer.tui.library.problem_screen import ProblemScreen
from trainer.tui.today.welcome_screen import WelcomeScreen


def is_at(pilot: Pilot[None], screen: type[TrainerScreen]) -> bool:
    return isinstance(pilot.app.screen, screen)


def test_a_key_marks_the_selected_problem_and_takes_the_mark_away(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("K")
            assert "is marked as known" in " ".join(said(pilot))
            assert "≈ known" in screen_text(pilot)
            assert ", 1 known" in screen_text(pilot)
            await pilot.press("K")
            assert "≈ known" not in screen_text(pilot)

        at.at_screen(lambda: LibraryScreen(at.services), act, WIDE)
        assert at.services.knowing.all() == []


def test_a_problem_that_was_tried_here_is_not_marked(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.log("two-sum", "solved")

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("K")
            assert "so it needs no mark" in " ".join(said(pilot))

        at.at_screen(lambda: ProblemScreen(at.services, "two-sum"), act)
        assert at.services.knowing.all() == []


def test_the_page_of_a_problem_marks_it_and_says_so(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("K")
            shown = screen_text(pilot)
            assert "≈ known" in shown
            assert "You marked it as known from elsewhere" in shown

        at.at_screen(lambda: ProblemScreen(at.services, "two-sum"), act, WIDE)


def test_all_that_is_shown_are_marked_at_the_second_press_and_one_undo_takes_it_back(
    tmp_path: Path,
) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("f3", "A")
            assert "A again marks" in " ".join(said(pilot))
            assert at.services.knowing.all() == []
            await pilot.press("A")
            marked = at.services.knowing.all()
            assert {it.problem.level.word for it in marked if it.problem} == {"easy"}
            await pilot.press("A")
            assert "Nothing to mark" in " ".join(said(pilot))
            await pilot.press("u", "u")

        at.at_screen(lambda: LibraryScreen(at.services), act, WIDE)
        assert at.services.knowing.all() == []


def test_a_whole_list_is_marked_at_the_second_press(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("N")
            assert is_at(pilot, KnownScreen)
            assert "never planned as new" in screen_text(pilot)
            await pilot.press("down", "enter")
            assert "Enter again marks" in " ".join(said(pilot))
            await pilot.press("enter")
            assert "Blind 75: 6 problems here, 0 to mark" in screen_text(pilot)

        at.at_screen(lambda: LibraryScreen(at.services), act, WIDE)
        sources = {it.mark.source for it in at.services.knowing.all()}
        assert sources == {"Blind 75"}


def test_what_is_not_certain_stays_in_the_field_with_what_it_may_mean(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            editor = pilot.app.screen.query_one(NoteEditor)
            editor.focus()
            editor.put("- Two Sum\nhttps://leetcode.com/problems/3sum/\nhouse robberr\n\x1b[2J")
            await pilot.press("ctrl+s")
            assert editor.text.splitlines()[0] == "house robberr"
            assert "house-robber" in screen_text(pilot)
            editor.put("")
            await pilot.press("ctrl+s")
            assert "Type or paste names or links first" in " ".join(said(pilot))

        at.at_screen(lambda: KnownScreen(at.services), act, WIDE)
        assert [it.mark.slug for it in at.services.knowing.all()] == ["3sum", "two-sum"]


def test_the_first_start_offers_it_to_those_who_are_not_new(tmp_path: Path) -> None:
    with desk(tmp_path, greeted=False) as at:

        async def act(pilot: Pilot[None]) -> None:
            assert is_at(pilot, WelcomeScreen)
            await pilot.press("enter", "enter")
            assert "K marks what" not in screen_text(pilot)
            await pilot.press("K")
            assert is_at(pilot, WelcomeScreen)
            await pilot.press("down", "down")
            assert "K marks what" in screen_text(pilot)
            await pilot.press("K")
            assert is_at(pilot, KnownScreen)
            await pilot.press("escape", "I")
            assert is_at(pilot, ImportScreen)
            await pilot.press("escape")
            assert is_at(pilot, WelcomeScreen)
            await pilot.press("ctrl+s")
            assert not is_at(pilot, WelcomeScreen)

        at.at_screen(None, act)
        assert not at.services.preferences.first_start
