"""Reflexes: what hands do without thinking costs nothing, and can be taken back."""

from pathlib import Path

from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import Static

from tests.tui.attempting import SOLUTION, WRONG, begun
from tests.tui.desk import desk
from tests.tui.pilot import at_once, said, screen_text, until
from trainer.tui.attempt.rating_screen import RatingScreen
from trainer.tui.help_screen import commands_of
from trainer.tui.today.today_screen import TodayScreen


def test_an_attempt_that_was_given_up_is_brought_back_by_u(tmp_path: Path) -> None:
    with desk(tmp_path) as here:
        here.log("3sum", "solved")

        async def act(pilot: Pilot[None]) -> None:
            (await begun(pilot)).editor.text = WRONG
            await pilot.press("f10")
            await until(pilot, lambda: isinstance(pilot.app.screen, RatingScreen))
            await pilot.press("0")
            await until(pilot, lambda: isinstance(pilot.app.screen, TodayScreen))
            assert here.services.study.unfinished() == []
            await pilot.press("u")
            assert said(pilot)[-1].startswith("u again restores your attempt at Two Sum")
            assert here.services.study.unfinished() == []
            await pilot.press("u")
            assert [it.code for it in here.services.study.unfinished()] == [WRONG]
            await pilot.press("U")
            assert here.services.study.unfinished() == []
            await pilot.press("u", "u")

        here.at_screen(None, act)
        assert [it.code for it in here.services.study.unfinished()] == [WRONG]
        assert here.services.study.reviews.count() == 1


def test_keys_that_hands_know_cost_nothing(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            screen.editor.text = "abc"
            await pilot.press("delete", "ctrl+d", "ctrl+l", "ctrl+s", "f3", "f9", "escape")
            assert screen.editor.text == "bc\nbc"
            assert pilot.app.screen is screen
            await pilot.press("ctrl+z", "ctrl+z", "ctrl+a", "x")
            assert screen.editor.text == "x"
            attempt = screen.session.attempt
            assert (attempt.answer_seen, attempt.revealed, attempt.rung) == (False, False, 0)

        here.at_screen(None, act)
        assert here.services.study.reviews.count() == 0


def test_who_types_on_is_asked_again(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            for key in ("f3", "f9", "escape"):
                await pilot.press("x", key)
                assert "again to" in screen_text(pilot)
                await pilot.press("y")
                assert "again to" not in screen_text(pilot)
                await pilot.press(key)
                assert pilot.app.screen is screen
            attempt = screen.session.attempt
            assert (attempt.answer_seen, attempt.revealed) == (False, False)

        here.at_screen(None, act)


def test_f3_goes_on_to_the_next_match_while_one_searches(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            screen.editor.text = "one\none\none"
            await pilot.press("ctrl+home", "ctrl+f", *"one", "f3", "f3")
            assert screen.editor.selection.start == (2, 0)
            await pilot.press("shift+f3")
            assert screen.editor.selection.start == (1, 0)
            assert "F3 again" not in screen_text(pilot)
            assert pilot.app.screen is screen

        here.at_screen(None, act)


def test_ctrl_c_without_a_selection_says_how_to_leave(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("ctrl+c")
            assert said(pilot) == ["Ctrl+C copies what is selected; Ctrl+Q leaves the program."]
            screen = await begun(pilot)
            await pilot.press("right", "ctrl+c")
            assert "Line copied. Ctrl+Q leaves the program." in screen_text(pilot)
            assert pilot.app.clipboard in screen.editor.text

        here.at_screen(None, act)


def test_the_code_goes_back_to_how_it_began_and_can_be_brought_back(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            starter = screen.editor.text
            await pilot.press("x", "shift+f4")
            assert "The code is as it began; Ctrl+Z brings yours back." in screen_text(pilot)
            assert screen.session.attempt.code == starter
            await pilot.press("ctrl+z")
            assert screen.session.attempt.code == starter.replace("raise NotImplementedError", "x")
            assert "The code is as it began" not in screen_text(pilot)

        here.at_screen(None, act)


def test_help_names_what_the_editor_can_do(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            assert not any("comment" in sentence for _, sentence in commands_of(screen))
            await pilot.press("f1")
            shown = "\n".join(str(it.content) for it in pilot.app.screen.query(Static))
            assert {"In the editor", "Ctrl+/", "Alt+Up, Ctrl+Shift+Up"} <= set(shown.split("\n"))

        here.at_screen(None, act)


def test_what_was_typed_before_a_run_is_in_it(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            screen.editor.text = ""
            at_once(pilot, *"one_sum = 1", "f5")
            await until(pilot, lambda: screen.session.attempt.runs == 1 and not screen.runs)
            assert screen.session.verdict is not None
            assert "two_sum" in screen.session.verdict.trouble
            at_once(pilot, "ctrl+a", Paste(SOLUTION), "f5")
            await until(pilot, lambda: screen.session.attempt.runs == 2 and not screen.runs)
            assert screen.session.attempt.solved

        here.at_screen(None, act)
