"""The edit form: facts of a problem that was only logged, and the note on any."""

from datetime import timedelta
from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Select

from tests.tui.desk import desk
from tests.tui.pilot import NARROW, WIDE, said, screen_text
from trainer.domain.problem.problem import Level
from trainer.services.editing import Edit
from trainer.tui.library.edit_screen import EditScreen
from trainer.tui.library.note_editor import NoteEditor
from trainer.tui.library.problem_screen import ProblemScreen
from trainer.tui.widgets.text_line import TextLine


def front(pilot: Pilot[None]) -> Screen[object]:
    return pilot.app.screen


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_a_note_is_written_on_a_problem_of_the_catalogue(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("E")
            assert isinstance(front(pilot), EditScreen)
            assert "The facts of this problem are fixed" in screen_text(pilot)
            await pilot.press(*"asked", "enter", *"[twice]", "ctrl+s")
            assert isinstance(front(pilot), ProblemScreen)
            assert "[twice]" in screen_text(pilot)
            await pilot.press("u", "u")
            assert said(pilot)[-1] == "Undone: the note on Two Sum."
            assert "[twice]" not in screen_text(pilot)

        at.at_screen(lambda: ProblemScreen(at.services, "two-sum"), act, size)


def test_the_facts_of_a_logged_problem_are_edited_in_the_form(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        library = at.services.library
        library.adopt(library.new("Odd Jobs", pattern="hashing"))

        async def act(pilot: Pilot[None]) -> None:
            screen = pilot.app.screen
            screen.query_one("#title", TextLine).value = "Even Jobs"
            screen.query_one("#minutes", TextLine).value = "40"
            screen.query_one("#pattern", Select).clear()
            screen.query_one("#level", Select).value = Level.HARD
            await pilot.press("ctrl+s")

        at.at_screen(lambda: EditScreen(at.services, "odd-jobs"), act)
        edited = library.problem("odd-jobs")
        assert (edited.title, edited.pattern, edited.level) == ("Even Jobs", None, Level.HARD)
        assert edited.target_time == timedelta(minutes=40)


def test_saving_without_a_change_writes_nothing(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        library = at.services.library
        library.adopt(library.new("Odd Jobs"))
        at.services.editing.edit("odd-jobs", Edit(note="a\tb\x00"))
        before = at.services.log_attempt.reviews.log()

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("ctrl+s")

        at.at_screen(lambda: EditScreen(at.services, "odd-jobs"), act)
        assert at.services.log_attempt.reviews.log() == before


def test_a_fault_is_said_and_the_form_stays(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        library = at.services.library
        library.adopt(library.new("Odd Jobs"))

        async def act(pilot: Pilot[None]) -> None:
            screen = pilot.app.screen
            screen.query_one("#title", TextLine).value = " "
            await pilot.press("ctrl+s")
            assert "A problem needs a title" in screen_text(pilot)
            await pilot.press(*"Even")
            assert "A problem needs a title" not in screen_text(pilot)
            screen.query_one("#minutes", TextLine).value = "1h5x"
            await pilot.press("ctrl+s")
            assert "The target must be 1 to 600 minutes, like 25, 25m" in screen_text(pilot)
            await pilot.press("escape")
            assert "Not saved yet" in screen_text(pilot)
            await pilot.press("escape")
            assert not isinstance(front(pilot), EditScreen)

        at.at_screen(lambda: EditScreen(at.services, "odd-jobs"), act)
        assert library.problem("odd-jobs").title == "Odd Jobs"


def test_a_hostile_note_is_shown_as_text(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.services.editing.edit("two-sum", Edit(note="[b]\x1b]0;x\x07\ud800\u202e"))

        async def act(pilot: Pilot[None]) -> None:
            assert "[b]�]0;x���" in screen_text(pilot)
            editor = pilot.app.screen.query_one(NoteEditor)
            pilot.app.post_message(Paste("\x1b[31mred"))
            await pilot.pause()
            assert editor.text.startswith("�[31mred[b]")

        at.at_screen(lambda: EditScreen(at.services, "two-sum"), act)
