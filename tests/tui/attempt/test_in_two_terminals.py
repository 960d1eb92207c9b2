"""An attempt that is open on the screen while the shell goes on with it."""

from pathlib import Path

from textual.pilot import Pilot

from tests.tui.attempting import SOLUTION, WRONG, begun
from tests.tui.desk import Desk, desk
from tests.tui.pilot import screen_text
from trainer.domain.attempt.attempt import Attempt
from trainer.domain.log.review import Rating
from trainer.services.running.workbench import Workbench


def draft(here: Desk) -> Attempt:
    (only,) = here.services.study.unfinished()
    return only


def test_a_run_and_a_hint_in_the_shell_are_those_of_the_open_attempt(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            screen.editor.text = WRONG
            await pilot.pause()
            screen.keep()
            here.pass_time(minutes=1)
            Workbench.at(here.services.study, "two-sum").run()
            here.services.study.under_way("two-sum").session.take_hint()
            here.pass_time(minutes=1)
            screen.keep()
            screen.draw()
            await pilot.pause()
            assert "in another terminal was added here" in screen_text(pilot)
            assert (screen.session.attempt.runs, screen.session.attempt.rung) == (1, 1)
            await pilot.press("x")
            assert screen.keep()

        here.at_screen(None, act)
        assert (draft(here).runs, draft(here).failed_runs, draft(here).rung) == (1, 1, 1)


def test_code_that_was_judged_in_the_shell_stands_in_the_editor(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            screen.keep()
            path = here.services.study.start("two-sum").path
            here.pass_time(minutes=1)
            path.write_text(SOLUTION)
            assert Workbench.at(here.services.study, "two-sum").run().green
            screen.keep()
            await pilot.pause()
            assert screen.editor.text == SOLUTION
            assert screen.session.attempt.solved

        here.at_screen(None, act)
        assert draft(here).code == SOLUTION


def test_what_was_finished_in_the_shell_is_finished(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            screen.keep()
            here.services.study.under_way("two-sum").session.grade(Rating.HARD)
            here.pass_time(minutes=1)
            await pilot.press("down")
            screen.keep()
            await pilot.pause()
            assert "finished in another terminal" in screen_text(pilot)
            await pilot.press("escape")
            await pilot.pause()

        here.at_screen(None, act)
        assert here.services.study.unfinished() == []
        history = here.services.progress.history("two-sum")
        assert [review.rating for review in history.reviews] == [Rating.HARD]
