"""The answer: a lesson, beside the code where that is wanted, and then typed by oneself."""

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from tests.tui.attempting import SOLUTION, begun
from tests.tui.desk import desk
from tests.tui.pilot import NARROW, WIDE, screen_text, until
from trainer.tui.attempt.answer_screen import AnswerScreen
from trainer.tui.attempt.attempt_screen import AttemptScreen
from trainer.tui.lesson.fold import Fold
from trainer.tui.lesson.lesson import Lesson
from trainer.tui.lesson.section_list import SectionList
from trainer.tui.lesson.section_view import SectionView
from trainer.tui.messages import Place
from trainer.tui.places import place_of

SIZES = pytest.mark.parametrize("size", [NARROW, WIDE])


async def answer(pilot: Pilot[None], code: str | None = None) -> AttemptScreen:
    """Begin an attempt, look its answer up, and give the screen of the attempt."""
    screen = await begun(pilot)
    if code is not None:
        screen.editor.text = code
    await pilot.press("f3", "f3")
    assert isinstance(pilot.app.screen, AnswerScreen)
    return screen


async def section(pilot: Pilot[None], title: str) -> str:
    """Go to a section of the lesson by its title and give what then stands on the screen."""
    lesson = pilot.app.screen.query_one(Lesson)
    lesson.go_to(lesson.titles.index(title))
    await pilot.pause()
    return screen_text(pilot)


def folds(pilot: Pilot[None], title: str) -> list[Fold]:
    """Give what is folded in a section."""
    lesson = pilot.app.screen.query_one(Lesson)
    view = lesson.query("SectionView")[lesson.titles.index(title)]
    return [*view.query(Fold)]


def test_the_answer_stands_beside_the_learners_code(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await answer(pilot, "mine = [1]  # [/b]\n")
            assert "O(n) time, O(n) space" in screen_text(pilot)
            shown = await section(pilot, "Reference and your code")
            line = next(line for line in shown.splitlines() if "mine = [1]  # [/b]" in line)
            assert "def two_sum" in line
            assert "partner = target - number" in shown
            await pilot.press("escape")
            assert pilot.app.screen is screen
            assert screen.session.attempt.answer_seen
            assert "answer seen" in screen_text(pilot)
            assert screen.editor.has_focus

        here.at_screen(None, act, WIDE)


@SIZES
def test_where_nothing_was_written_that_is_said(tmp_path: Path, size: tuple[int, int]) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await answer(pilot)
        shown = await section(pilot, "Reference and your code")
        assert "NotImplementedError" not in shown
        texts = pilot.app.screen.query(".named .text").results(Static)
        assert [str(text.content) for text in texts] == ["Nothing written yet."]

    with desk(tmp_path) as here:
        here.at_screen(None, act, size)


@SIZES
def test_keys_go_from_section_to_section(tmp_path: Path, size: tuple[int, int]) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await answer(pilot)
        lesson = pilot.app.screen.query_one(Lesson)
        count = len(lesson.titles)
        await pilot.press("n", "n")
        assert lesson.titles[2] in screen_text(pilot).splitlines()[1]
        assert f"3 of {count}" in screen_text(pilot)
        await pilot.press("N")
        assert lesson.place == 1
        await pilot.press("5")
        assert lesson.place == 4
        await pilot.press("home")
        assert lesson.place == 0
        await pilot.press("N", *["n"] * (count + 2))
        assert lesson.place == count - 1

    with desk(tmp_path) as here:
        here.at_screen(None, act, size)


def test_a_click_on_the_contents_goes_there(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await answer(pilot)
        await pilot.click(SectionList, offset=(4, 4))
        await pilot.pause()
        assert pilot.app.screen.query_one(Lesson).place == 4

    with desk(tmp_path) as here:
        here.at_screen(None, act, WIDE)


def test_code_and_answers_are_shown_when_they_are_asked_for(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        screen = await answer(pilot)
        shown = await section(pilot, "Brute force first")
        [brute] = folds(pilot, "Brute force first")
        assert screen.session.sheet is not None
        assert screen.session.sheet.brute_force is not None
        code = screen.session.sheet.brute_force.code.rstrip().split("\n")[-1].strip()
        assert code not in shown
        await pilot.press("enter")
        assert brute.is_open
        assert code in screen_text(pilot)
        await section(pilot, "What an interviewer asks next")
        asked = folds(pilot, "What an interviewer asks next")
        assert len(asked) > 1
        await pilot.press("enter", "enter")
        assert [it.is_open for it in asked[:3]] == [True, True, False][: len(asked)]
        asked[0].focus()
        await pilot.press("enter")
        assert not asked[0].is_open

    with desk(tmp_path) as here:
        here.at_screen(None, act, WIDE)


@SIZES
def test_the_lesson_stands_in_the_place_of_the_statement(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        screen = await answer(pilot)
        await pilot.press("n", "f3")
        assert pilot.app.screen is screen
        lesson = screen.query_one(Lesson)
        await until(pilot, lambda: lesson.place == 1)
        shown = screen_text(pilot)
        assert "Brute force first" in shown
        assert "def two_sum" in shown
        assert "You get a list" not in shown
        assert screen.editor.has_focus
        await pilot.press("x", "ctrl+j")
        assert lesson.has_focus
        await pilot.press("n")
        assert lesson.place == 2
        await pilot.press("f3")
        assert not screen.query(Lesson)
        assert "You get a list" in screen_text(pilot)
        assert screen.editor.has_focus
        await pilot.press("f3")
        assert place_of(pilot.app.screen) is Place.ANSWER

    with desk(tmp_path) as here:
        here.at_screen(None, act, size)


def test_esc_puts_the_lesson_away_before_it_leaves(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        screen = await answer(pilot)
        await pilot.press("f3", "escape")
        assert pilot.app.screen is screen
        assert not screen.query(Lesson)
        await pilot.press("escape")
        assert pilot.app.screen is not screen

    with desk(tmp_path) as here:
        here.at_screen(None, act)


@SIZES
def test_t_clears_the_editor_to_type_it_and_undo_brings_the_code_back(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        screen = await answer(pilot, SOLUTION)
        await pilot.press("f3", "f3", "f3", "t")
        assert pilot.app.screen is screen
        assert screen.editor.has_focus
        assert "raise NotImplementedError" in screen.editor.text
        assert "seen" not in screen.editor.text
        assert not screen.query(Lesson)
        assert "You get a list" in screen_text(pilot)
        await pilot.press("p")
        assert "    p" in screen.editor.text
        await pilot.press("ctrl+z", "ctrl+z")
        assert screen.editor.text == SOLUTION

    with desk(tmp_path) as here:
        here.at_screen(None, act, size)


@SIZES
def test_beside_the_code_the_lesson_stands_where_it_was_read(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        screen = await answer(pilot)
        await pilot.press("6", "f3")
        lesson = screen.query_one(Lesson)
        await until(pilot, lambda: lesson.place == 5)
        assert lesson.scroll_y == lesson.query(SectionView)[5].virtual_region.y > 0

    with desk(tmp_path) as here:
        here.at_screen(None, act, size)
