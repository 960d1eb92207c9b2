"""Code from elsewhere: the attempt asks once before anything of it runs."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from textual.pilot import Pilot

from tests.problem_builder import FILES, a_problem
from tests.tui.attempting import begun, run
from tests.tui.desk import Desk, desk
from tests.tui.pilot import said, screen_text, work_done
from trainer.tui.attempt.attempt_screen import AttemptScreen
from trainer.tui.attempt.trust_screen import TrustScreen

SLUG = "from-elsewhere"


@contextmanager
def a_desk(root: Path) -> Iterator[Desk]:
    with desk(root) as here:
        a_problem(here.services.study.work.parent / "problems", SLUG)
        here.services.library.refresh()
        yield here


def test_it_is_asked_before_the_first_run_and_y_runs(tmp_path: Path) -> None:
    with a_desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot, SLUG)
            asked = await run(pilot, screen, FILES["solution.py"])
            assert isinstance(pilot.app.screen, TrustScreen)
            assert "from-elsewhere comes from elsewhere and contains 5 programs." in asked
            assert "generate.py" in asked
            assert "They would run at the protection level" in asked
            await pilot.press("y")
            await work_done(pilot)
            assert "✓ Passed " in screen_text(pilot)
            await run(pilot, screen, FILES["solution.py"])
            assert isinstance(pilot.app.screen, AttemptScreen)

        here.at_screen(None, act)


def test_n_runs_nothing_and_the_next_run_asks_again(tmp_path: Path) -> None:
    with a_desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot, SLUG)
            await run(pilot, screen, FILES["solution.py"])
            await pilot.press("n")
            assert said(pilot)[-1] == "Nothing was run."
            assert screen.session.verdict is None
            await run(pilot, screen, FILES["solution.py"])
            assert isinstance(pilot.app.screen, TrustScreen)

        here.at_screen(None, act)


def test_the_question_takes_what_is_written_as_text(tmp_path: Path) -> None:
    with a_desk(tmp_path) as here:
        folder = here.services.study.work.parent / "problems" / "hashing" / SLUG
        (folder / "wrong" / "[bold]\x1b[31m.py").write_text("")

        async def act(pilot: Pilot[None]) -> None:
            asked = await run(pilot, await begun(pilot, SLUG), FILES["solution.py"])
            assert "[bold]" in asked
            assert "\x1b" not in asked

        here.at_screen(None, act)
