"""``trainer trust`` and what refuses to run before it."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Trainer
from tests.problem_builder import a_problem

pytestmark = pytest.mark.usefixtures("without_tools")


@pytest.fixture
def folder(home: Path) -> Path:
    return a_problem(home / "problems", "from-elsewhere")


def test_the_check_refuses_and_names_the_command(trainer: Trainer, folder: Path) -> None:
    answer = trainer("check", "from-elsewhere")
    assert answer.status == 1
    assert "Nothing of it runs until you trust it: trainer trust from-elsewhere" in answer.talk


def test_what_would_run_is_shown_and_nobody_agrees_by_silence(
    trainer: Trainer, folder: Path
) -> None:
    answer = trainer("trust", "from-elsewhere")
    assert answer.status == 1
    assert answer.data.startswith("from-elsewhere comes from elsewhere and contains 5 programs.\n")
    assert f"  {folder}/generate.py\n" in answer.data
    assert "They would run at the protection level '" in answer.data
    assert "Not a terminal, so you cannot be asked; agree with --yes." in answer.talk
    assert trainer("check", "from-elsewhere").status == 1


def test_once_agreed_to_it_is_checked(trainer: Trainer, folder: Path) -> None:
    assert trainer("trust", "from-elsewhere", "--yes").status == 0
    assert trainer("check", "from-elsewhere").status == 0
    again = trainer("trust", "from-elsewhere")
    assert (again.status, again.data) == (0, "")
    assert "Already trusted" in again.talk


def test_a_folder_outside_of_the_home_is_a_stranger_too(trainer: Trainer, tmp_path: Path) -> None:
    folder = a_problem(tmp_path / "downloads", "from-elsewhere")
    assert trainer("check", str(folder)).status == 1
    assert trainer("trust", str(tmp_path / "downloads"), "--yes").status == 0
    assert trainer("check", str(folder)).status == 0


def test_strangers_among_others_are_left_out(
    trainer: Trainer, folder: Path, tmp_path: Path
) -> None:
    made = trainer("new-problem", "odd-jobs", "--pattern", "greedy").data.strip()
    answer = trainer("check", made, str(folder))
    assert "from-elsewhere comes from elsewhere" in answer.talk
    assert "from-elsewhere" not in answer.data
    assert made in answer.data


def test_an_unknown_problem_is_said(trainer: Trainer) -> None:
    assert trainer("trust", "no-such-problem").status == 3


@pytest.fixture
def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let somebody sit at the terminal who answers so, whatever is asked."""

    def answering(answer: str) -> None:
        stream = io.StringIO(answer)
        monkeypatch.setattr(stream, "isatty", lambda: True)
        monkeypatch.setattr(sys, "stdin", stream)

    return answering


def test_a_check_asks_at_a_terminal_and_a_mere_enter_is_no(
    trainer: Trainer, folder: Path, at_a_terminal: Callable[[str], None]
) -> None:
    at_a_terminal("\n")
    answer = trainer("check", "from-elsewhere")
    assert answer.status == 1
    assert "from-elsewhere comes from elsewhere and contains 5 programs.\n" in answer.talk
    assert "Allow them to run? [y/N]\n" in answer.talk
    at_a_terminal("y\n")
    assert trainer("check", "from-elsewhere").status == 0
    at_a_terminal("")
    assert "Allow them to run" not in trainer("check", "from-elsewhere").talk


def test_what_one_edits_is_asked_about_by_what_changed(
    trainer: Trainer, at_a_terminal: Callable[[str], None]
) -> None:
    made = Path(trainer("new-problem", "odd-jobs", "--pattern", "greedy").data.strip())
    at_a_terminal("n\n")
    assert "Allow them to run" not in trainer("check", "odd-jobs").talk
    (made / "generate.py").write_text('"""Another."""\n', encoding="utf-8")
    (made / "slow").mkdir()
    (made / "slow" / "\x1b[31mnew.py").write_text("", encoding="utf-8")
    answer = trainer("check", "odd-jobs")
    assert "Since you trusted odd-jobs: changed generate.py, added slow/�[31mnew.py.\n" in (
        answer.talk
    )
    assert answer.status == 1
    assert "Nothing of it runs until you trust it: trainer trust odd-jobs" in answer.talk


def test_a_flag_agrees_to_what_is_named_as_it_is_read(trainer: Trainer, folder: Path) -> None:
    assert trainer("check", "from-elsewhere", "--trust", "--json").status == 0
    assert trainer("check", "from-elsewhere").status == 0
    (folder / "wrong" / "new.py").write_text("", encoding="utf-8")
    assert trainer("check", "from-elsewhere").status == 1
    answer = trainer("check", "--trust")
    assert answer.status == 2
    assert "trainer check SLUG --trust" in answer.talk


def test_nobody_is_asked_about_everything_or_by_a_script(
    trainer: Trainer, folder: Path, at_a_terminal: Callable[[str], None]
) -> None:
    at_a_terminal("y\ny\n")
    assert trainer("check", "from-elsewhere", "--json").status == 1
    answer = trainer("check")
    assert "Allow them to run" not in answer.talk
    assert "from-elsewhere comes from elsewhere" in answer.talk
