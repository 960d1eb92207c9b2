"""Streams that are closed, full or read by nobody: the right exit status, and no traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sampling import sample
from trainer.bootstrap import Bootstrap
from trainer.cli.commands import COMMANDS

READING = ("due", "today", "plan", "history", "changes", "coverage", "browse", "settings",
           "show two-sum", "pattern heap", "stats", "--help",
           "log --help", "completion bash", "trust two-sum",
           "code two-sum", "cases two-sum", "export -")  # fmt: skip
"""Commands that are asked for what they write."""

EVERY = (*READING, "log 3sum solved", "undo", "redo", "regrade two-sum hard", "report",
         "edit two-sum", "start two-sum", "run two-sum nowhere.py", "attempt",
         "known 3sum", "suspend two-sum", "resume two-sum", "merge nowhere", "sync",
         "import nowhere", "new-problem",
         "check two-sum", "backup", "restore nowhere", "doctor", "nonsense")  # fmt: skip
CLOSED = {
    "stdout": ">&-",
    "stderr": "2>&-",
    "all": "<&- >&- 2>&-",
    "full": ">/dev/full",
    "both full": ">/dev/full 2>/dev/full",
}


def shell(home: Path, command: str) -> "subprocess.CompletedProcess[str]":
    env = os.environ | {"TRAINER_HOME": str(home), "T": f"{sys.executable} -m trainer"}
    return subprocess.run(
        ["bash", "-c", command], env=env, cwd=Path(__file__).parents[2], text=True,
        capture_output=True, check=False,
    )  # fmt: skip


@pytest.fixture
def home(tmp_path: Path) -> Path:
    services = Bootstrap(tmp_path / "home").open_services()
    from trainer.domain.attempt.outcome import Outcome

    services.log_attempt.log(services.library.problem("two-sum"), Outcome("solved"))
    services.close()
    return tmp_path / "home"


def logged(home: Path) -> list[str]:
    services = Bootstrap(home).open_services()
    try:
        return sorted(it.card.slug for it in services.history.reviews.log().happened())
    finally:
        services.close()


def test_every_command_is_tried() -> None:
    assert {command.split()[0] for command in EVERY} >= set(COMMANDS)


@pytest.mark.parametrize("streams", CLOSED)
@pytest.mark.parametrize("command", sample(EVERY, 5))
def test_no_stream_that_is_gone_brings_a_traceback(command: str, streams: str, home: Path) -> None:
    ran = shell(home, f"cd {home}; PYTHONPATH=$OLDPWD $T {command} {CLOSED[streams]}")
    assert "Traceback" not in ran.stderr + ran.stdout
    assert "unexpected" not in ran.stderr
    assert ran.returncode in (0, 1, 2, 3)


@pytest.mark.parametrize("streams", ["stdout", "full", "all", "both full"])
@pytest.mark.parametrize("command", sample(READING, 4))
def test_what_could_not_be_written_was_not_done(command: str, streams: str, home: Path) -> None:
    ran = shell(home, f"$T {command} {CLOSED[streams]}")
    assert ran.returncode not in (0, 70, 120)
    if streams in ("stdout", "full"):
        assert ran.stderr.count("\n") == 1
        assert "could not be written" in ran.stderr or ran.returncode == 3


@pytest.mark.parametrize("streams", CLOSED)
def test_what_was_logged_is_logged(streams: str, home: Path) -> None:
    assert shell(home, f"$T log 3sum solved {CLOSED[streams]}").returncode == 0
    assert logged(home) == ["3sum", "two-sum"]


def test_a_reader_that_has_enough_is_no_fault(home: Path) -> None:
    ran = shell(home, "$T browse --json | head -1 >/dev/null; echo ${PIPESTATUS[0]}")
    assert (ran.stdout.strip(), ran.stderr) in {("141", ""), ("0", "")}


@pytest.mark.parametrize("streams", ["</dev/null", ">/dev/null", "<&-", ">&-", "2>&-"])
def test_without_a_terminal_it_says_so_in_a_sentence(streams: str, home: Path) -> None:
    ran = shell(home, f"$T {streams}")
    assert ran.returncode == 2
    if "2>" not in streams:
        assert "opens in a terminal only" in ran.stderr
        assert ran.stderr.count("\n") == 1
