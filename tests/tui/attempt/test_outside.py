"""The learner's own editor: the code goes out as a file, and what comes back is run."""

import shlex
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot

from tests.tui.attempting import SOLUTION, WRONG, begun
from tests.tui.desk import Desk, desk
from tests.tui.pilot import WIDE, at_once, said, screen_text, until, work_done
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import CardKey, Rating
from trainer.tui.app import TrainerApp
from trainer.tui.attempt.attempt_screen import AttemptScreen
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


EDITORS = {
    "waits": "file.write_text(file.read_text().replace(old, new))",
    "returns at once": "",
    "fails after saving": "file.write_text(file.read_text().replace(old, new)); sys.exit(3)",
}
"""What stands in for editors: each is told the file, and the code to put in the place of other."""


@pytest.fixture
def a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the app hand over a terminal, as there is none in a test."""
    monkeypatch.setattr(TrainerApp, "suspend", lambda _: nullcontext())


def an_editor(here: Desk, folder: Path, does: str) -> None:
    """Choose an editor that replaces the code of the file by ``SOLUTION`` as it is told to."""
    script = folder / "editor.py"
    script.write_text(
        "import sys, pathlib\nfile = pathlib.Path(sys.argv[1])\ntext = file.read_text()\n"
        f"new = {SOLUTION!r}\nold = text[text.index('def two_sum'):]\n{does}\n"
    )
    here.services.preferences.change("editor", shlex.join([sys.executable, str(script)]))


def save(screen: AttemptScreen, code: str) -> None:
    """Save code into the file as another editor does: the statement stays above it."""
    text = screen.session.path.read_text()
    screen.session.path.write_text(text[: text.index("def two_sum")] + code)


def test_without_a_terminal_the_file_is_named_instead(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await pilot.press("f4")
            assert str(screen.session.path) in said(pilot)[-1]
            assert screen.session.path.read_text().endswith(screen.editor.text)

        here.at_screen(None, act)


@pytest.mark.usefixtures("a_terminal")
@pytest.mark.parametrize("editor", ["waits", "fails after saving"])
def test_what_an_editor_saved_is_there_when_it_ends(tmp_path: Path, editor: str) -> None:
    with desk(tmp_path) as here:
        an_editor(here, tmp_path, EDITORS[editor])

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await pilot.press("f4")
            await until(pilot, lambda: screen.editor.text == SOLUTION)

        here.at_screen(None, act)


@pytest.mark.usefixtures("a_terminal")
def test_an_editor_that_returns_at_once_is_watched_and_no_run_counts(tmp_path: Path) -> None:
    with desk(tmp_path) as here:
        an_editor(here, tmp_path, EDITORS["returns at once"])

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await pilot.press("f4")
            assert "F6 stops watching. Save two-sum.py in your editor to run it." in screen_text(
                pilot
            )
            assert screen.session.attempt.runs == 0
            save(screen, SOLUTION)
            await until(pilot, lambda: screen.session.attempt.runs == 1 and not screen.runs)
            assert screen.session.attempt.solved

        here.at_screen(None, act)


@pytest.mark.usefixtures("a_terminal")
@pytest.mark.parametrize("key", ["f4", "f5", "f6", "f10", "escape", ""])
def test_a_file_saved_by_another_program_is_taken_at_every_key(tmp_path: Path, key: str) -> None:
    with desk(tmp_path) as here:
        an_editor(here, tmp_path, EDITORS["returns at once"])

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await pilot.press("f6", "f6")
            save(screen, SOLUTION)
            await pilot.press(*[key] if key else [])
            await until(pilot, lambda: screen.session.attempt.code == SOLUTION)
            assert screen.session.path.read_text().endswith(SOLUTION)

        here.at_screen(None, act)
        assert here.services.study.unfinished()[0].code == SOLUTION


@pytest.mark.parametrize("key", ["f4", "f6"])
@pytest.mark.usefixtures("a_terminal")
def test_a_fresh_attempt_begins_blank_and_takes_other_code_when_asked(
    tmp_path: Path, key: str
) -> None:
    with desk(tmp_path) as here:
        an_editor(here, tmp_path, EDITORS["returns at once"])
        path = here.services.study.begin(CardKey("two-sum")).session.path
        path.write_text(SOLUTION)

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            assert "two-sum.py contains other code: F4 or F6 loads it." in screen_text(pilot)
            await pilot.press("x", "f5")
            await work_done(pilot)
            assert screen.editor.text != SOLUTION == path.read_text()
            await pilot.press(key)
            await until(pilot, lambda: screen.editor.text == SOLUTION and not screen.runs)
            await pilot.press(*["f6"] if screen.editor.read_only else [], "ctrl+z")
            assert screen.editor.text != SOLUTION

        here.at_screen(None, act)


def test_the_file_of_a_finished_attempt_is_no_other_code(tmp_path: Path) -> None:
    with desk(tmp_path) as here:
        session = here.services.study.begin(CardKey("two-sum")).session
        session.type(WRONG)
        session.hand_over()
        session.type(SOLUTION)
        session.grade(Rating.GOOD)
        session.path.write_text(SOLUTION)
        again = here.services.study.begin(CardKey("two-sum")).session
        assert not again.open_file()
        assert not again.passed_over
        assert not again.hand_over()
        assert again.path.read_text().endswith(again.attempt.code)


def test_a_watched_file_is_loaded_and_run_when_it_is_saved(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await pilot.press("f6")
            assert "watching two-sum.py" in screen_text(pilot)
            assert screen.editor.read_only
            save(screen, SOLUTION)
            await until(pilot, lambda: screen.editor.text == SOLUTION and not screen.runs)
            assert "✓ Passed " in screen_text(pilot)
            await pilot.press("f6")
            assert not screen.editor.read_only

        here.at_screen(None, act)


def test_how_to_stop_watching_fits_and_a_long_title_leaves_room_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    title = "The Longest of All the Substrings Without Repeating Characters"
    with desk(tmp_path) as here:
        problem = here.services.library.new(title)
        here.services.log_attempt.log(problem, Outcome.SOLVED)

        async def act(pilot: Pilot[None]) -> None:
            await begun(pilot, problem.slug)
            await pilot.press("f6")
            first, *_, line, _ = screen_text(pilot).splitlines()
            assert "watching the-longest" in first
            assert line.startswith(" F6 stops watching. Save to run: ~/home/")

        here.at_screen(None, act)


@pytest.mark.parametrize(
    "key", [*"x ", "ctrl+z", "ctrl+y", "backspace", "enter", "ctrl+k", "ctrl+d", Paste("x = 1")]
)
def test_while_a_file_is_watched_nothing_changes_it_here_and_f6_is_named(
    tmp_path: Path, key: str | Paste
) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await pilot.press("y", "ctrl+z", "z", "f6")
            save(screen, SOLUTION)
            await until(pilot, lambda: screen.editor.text == SOLUTION and not screen.runs)
            at_once(pilot, key)
            await pilot.pause()
            assert screen.editor.text == SOLUTION
            assert "F6 to edit here again" in screen_text(pilot)
            await pilot.press("f6")
            assert "f6" not in screen_text(pilot)
            assert screen.session.path.read_text().endswith(SOLUTION)
            await pilot.press("ctrl+z")
            assert screen.editor.text != SOLUTION

        here.at_screen(None, act)


def test_lines_are_numbered_as_in_the_file_that_is_watched(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await pilot.press("f6")
            save(screen, "def two_sum(numbers, target):\n    return 1 / 0\n")
            await until(pilot, lambda: screen.session.attempt.runs == 1 and not screen.runs)
            lines = screen.session.path.read_text().split("\n")
            line = lines.index("    return 1 / 0") + 1
            assert f"line {line}" in screen_text(pilot)
            await pilot.press("f12")
            assert screen.editor.cursor_location[0] == 1

        here.at_screen(None, act, WIDE)


def test_the_time_in_an_editor_outside_counts(tmp_path: Path) -> None:
    with desk(tmp_path) as here:
        session = here.services.study.begin(CardKey("two-sum")).session
        session.hand_over()
        session.path.write_text(WRONG)
        here.pass_time(minutes=20)
        assert session.take_saved()
        assert session.attempt.code == WRONG
        assert session.elapsed.total_seconds() == 20 * 60


def test_a_file_saved_after_the_draft_is_taken_when_resuming(tmp_path: Path) -> None:
    with desk(tmp_path) as here:
        session = here.services.study.begin(CardKey("two-sum")).session
        session.save()
        session.hand_over()
        session.path.write_text(SOLUTION)

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            assert screen.editor.text == SOLUTION
            assert "Ctrl+Z undoes that" in screen_text(pilot)

        here.at_screen(None, act)


def test_a_file_that_cannot_be_read_is_said_once_and_left_alone(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await pilot.press("f6", "f6")
            screen.session.path.write_bytes(b"\xff\xfe")
            await until(pilot, lambda: any("not UTF-8" in it for it in said(pilot)))
            heard = len(said(pilot))
            await pilot.pause(1.2)
            assert len(said(pilot)) == heard
            await pilot.press("f6")
            assert screen.session.path.read_bytes() == b"\xff\xfe"

        here.at_screen(None, act)
