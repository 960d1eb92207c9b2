"""The learner's own editor: the code goes out as a file, and what comes back is run."""

import os
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.attempting import SOLUTION, WRONG, begun
from tests.tui.desk import desk
from tests.tui.pilot import said, screen_text, until
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import CardKey
from trainer.tui.attempt.outside import edit_outside


def test_an_editor_gets_the_file_and_the_terminal(tmp_path: Path) -> None:
    file = tmp_path / "two-sum.py"
    file.write_text("pass\n")
    script = "import sys, pathlib; pathlib.Path(sys.argv[1]).write_text('done')"
    edit_outside(nullcontext, [sys.executable, "-c", script], file)
    assert file.read_text() == "done"


@pytest.mark.parametrize("command", [["no such editor"], ["\0"]])
def test_a_missing_editor_is_one_sentence(tmp_path: Path, command: list[str]) -> None:
    with pytest.raises(TrainerError, match="cannot be started"):
        edit_outside(nullcontext, command, tmp_path / "x.py")


def test_without_a_terminal_the_file_is_named_instead(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await pilot.press("f4")
            assert str(screen.session.file.path) in said(pilot)[-1]
            assert screen.session.file.read() == screen.editor.text

        here.at_screen(None, act)


def test_a_watched_file_is_loaded_and_run_when_it_is_saved(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await pilot.press("f6")
            assert "watching two-sum.py" in screen_text(pilot)
            assert screen.editor.read_only
            screen.session.file.write(SOLUTION)
            await until(pilot, lambda: screen.editor.text == SOLUTION and not screen.runs)
            assert "cases passed" in screen_text(pilot)
            await pilot.press("f6")
            assert not screen.editor.read_only

        here.at_screen(None, act)


def test_the_time_in_an_editor_outside_counts(tmp_path: Path) -> None:
    with desk(tmp_path) as here:
        session = here.services.study.begin(CardKey("two-sum")).session
        session.file.write(WRONG)
        here.pass_time(minutes=20)
        assert session.take_file() == WRONG
        assert session.elapsed.total_seconds() == 20 * 60


def test_a_file_saved_after_the_draft_is_taken_when_resuming(tmp_path: Path) -> None:
    with desk(tmp_path) as here:
        session = here.services.study.begin(CardKey("two-sum")).session
        session.save()
        session.file.write(SOLUTION)
        later = here.moment.timestamp() + 60
        os.utime(session.file.path, (later, later))

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            assert screen.editor.text == SOLUTION
            assert "ctrl+z takes it back" in screen_text(pilot)

        here.at_screen(None, act)
