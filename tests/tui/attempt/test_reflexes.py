"""Reflexes: what hands do without thinking costs nothing, and can be taken back."""

from pathlib import Path

from textual.events import Paste
from textual.pilot import Pilot

from tests.tui.attempting import SOLUTION, WRONG, begun
from tests.tui.desk import desk
from tests.tui.pilot import at_once, said, until
from trainer.tui.attempt.rating_screen import RatingScreen
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
            assert said(pilot)[-1].startswith("u again brings back your attempt at Two Sum")
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
            await pilot.press("ctrl+d", "ctrl+d", "ctrl+l", "ctrl+s", "f3", "f9", "escape")
            assert screen.editor.text == "c"
            assert pilot.app.screen is screen
            await pilot.press("ctrl+z", "ctrl+a", "x")
            assert screen.editor.text == "x"
            attempt = screen.session.attempt
            assert (attempt.answer_seen, attempt.revealed, attempt.rung) == (False, False, 0)

        here.at_screen(None, act)
        assert here.services.study.reviews.count() == 0


def test_ctrl_c_without_a_selection_says_what_it_is_for(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            sentence = "ctrl+c copies what is selected; ctrl+q leaves the program."
            await pilot.press("ctrl+c")
            assert said(pilot) == [sentence]
            assert not any(it.title for it in pilot.app._notifications)
            await begun(pilot)
            await pilot.press("right", "ctrl+c")
            assert said(pilot) == [sentence]

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
