"""How the program begins and ends: its words, its exit status, and what it says when it fails."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Trainer
from trainer import __version__
from trainer.__main__ import main
from trainer.bootstrap import Bootstrap
from trainer.cli.commands import COMMANDS
from trainer.domain.typed_day import DAYS_AHEAD, DAYS_PAST

PROGRAM = (sys.executable, "-m", "trainer")


@pytest.mark.parametrize("words", [["--version"], ["due", "--version"]])
def test_the_version_is_told_before_and_after_a_command(trainer: Trainer, words: list[str]) -> None:
    answer = trainer(*words)
    assert (answer.status, answer.data) == (0, f"trainer {__version__}\n")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_examples(trainer: Trainer, command: str) -> None:
    answer = trainer(command, "--help")
    assert answer.status == 0
    assert COMMANDS[command].split(";")[0][:40] in " ".join(answer.data.split())
    assert f"  trainer {command}" in answer.data


@pytest.mark.parametrize(
    ("command", "days"),
    [("log", DAYS_PAST), ("restore", DAYS_PAST), ("settings", DAYS_AHEAD)],
)
def test_where_a_day_is_asked_for_the_help_shows_how_it_may_be_typed(
    command: str, days: str, trainer: Trainer
) -> None:
    assert days in " ".join(trainer(command, "--help").data.split())
    assert DAYS_AHEAD in " ".join(trainer("settings").data.split())


def test_the_help_names_every_command(trainer: Trainer) -> None:
    answer = trainer("--help")
    assert all(f"    {command} " in answer.data for command in COMMANDS)


@pytest.mark.parametrize("words", [["juggle"], ["due", "--sideways"], ["log"]])
def test_wrong_usage_ends_with_2(trainer: Trainer, words: list[str]) -> None:
    answer = trainer(*words)
    assert answer.status == 2
    assert answer.data == ""


def test_the_home_is_named_before_or_after_the_command(trainer: Trainer, tmp_path: Path) -> None:
    assert trainer("--home", str(tmp_path / "a"), "settings", "budget", "30").data == "30\n"
    assert trainer("settings", "budget", "--home", str(tmp_path / "a")).data == "30\n"
    assert trainer("settings", "budget").data == "45\n"


def test_what_does_not_exist_ends_with_3(trainer: Trainer) -> None:
    answer = trainer("show", "no-such-problem")
    assert (answer.status, answer.data) == (3, "")
    assert answer.talk == "trainer: No problem is called 'no-such-problem'.\n"


def test_a_failure_is_one_sentence(trainer: Trainer, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    answer = trainer("today", "--home", str(tmp_path / "file"))
    assert answer.status == 1
    assert answer.talk.startswith(f"trainer: {tmp_path / 'file'} cannot be used as home")
    assert "Traceback" not in answer.talk


def test_debug_shows_where_a_failure_comes_from(trainer: Trainer) -> None:
    answer = trainer("show", "no-such-problem", "--debug")
    assert "Traceback" in answer.talk
    assert answer.status == 3


def broken(_home: Path | None) -> Bootstrap:
    raise ZeroDivisionError("by \x1b[2Jzero")


def test_a_fault_of_the_program_is_one_sentence_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["due"], broken) == 70
    talk = capsys.readouterr().err
    assert "ZeroDivisionError: by \N{REPLACEMENT CHARACTER}[2Jzero" in talk
    assert "--debug" in talk
    assert talk.count("\n") == 1


def test_debug_shows_where_a_fault_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--debug", "due"], broken) == 70
    assert "in broken" in capsys.readouterr().err


def test_ctrl_c_ends_quietly(capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(_home: Path | None) -> Bootstrap:
        raise KeyboardInterrupt

    assert main(["due"], interrupted) == 130
    assert capsys.readouterr() == ("", "")


def test_without_a_terminal_there_is_nothing_to_open(tmp_path: Path) -> None:
    result = subprocess.run(
        [*PROGRAM, "--home", tmp_path / "home"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 2
    assert result.stdout == ""
    assert "opens in a terminal only" in result.stderr
    assert not (tmp_path / "home").exists()


def test_a_reader_who_stops_reading_is_no_error(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*PROGRAM, "--home", tmp_path / "home", "completion", "bash"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() == 141
    process.stderr.close()


def test_a_narrow_encoding_stops_no_output(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "TRAINER_HOME": str(tmp_path / "h")}
    result = subprocess.run(
        [*PROGRAM, "settings", "nö"], env=environment, capture_output=True, check=False
    )
    assert result.returncode == 1
    assert b"n?" in result.stderr


def test_on_a_terminal_the_words_fit_its_width(tmp_path: Path) -> None:
    terminal, side = pty.openpty()
    environment = {**os.environ, "COLUMNS": "50", "TRAINER_HOME": str(tmp_path / "home")}
    process = subprocess.Popen([*PROGRAM, "settings"], env=environment, stdout=side, stderr=side)
    os.close(side)
    shown = b""
    while chunk := _read(terminal):
        shown += chunk
    os.close(terminal)
    assert process.wait() == 0
    lines = shown.decode().splitlines()
    assert len(lines) > 24
    assert max(map(len, lines)) <= 50


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""
