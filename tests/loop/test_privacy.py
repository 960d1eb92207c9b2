"""What is the learner's own stays so: nobody is told, and nobody else on the machine may look."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.loop.terminal import Terminal
from trainer.cli.commands import COMMANDS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files have no mode on Windows")

ROOT = Path(__file__).parents[2]

WORDS = {
    "due": (),
    "today": ("--more",),
    "plan": ("--json",),
    "log": ("two-sum", "solved", "--insight", "look for the partner"),
    "undo": (),
    "redo": (),
    "history": (),
    "changes": (),
    "edit": ("two-sum", "--note", "asked"),
    "coverage": (),
    "pattern": ("heap",),
    "stats": ("all",),
    "report": ("{out}/report.html",),
    "show": ("two-sum", "--spoilers"),
    "browse": ("two",),
    "known": ("--list", "blind75"),
    "suspend": ("3sum",),
    "cases": ("two-sum",),
    "resume": ("3sum",),
    "start": ("two-sum",),
    "run": ("two-sum", "--input", "[1, 2], 3"),
    "attempt": ("finish", "--grade", "again"),
    "export": ("{out}/all.jsonl",),
    "merge": ("{out}/all.jsonl",),
    "import": ("{out}/all.jsonl",),
    "sync": ("{out}/shared",),
    "settings": ("budget", "60"),
    "new-problem": ("mine", "--pattern", "heap"),
    "backup": (),
    "trust": ("mine",),
    "restore": (),
    "doctor": (),
    "completion": ("bash",),
}
"""Every command with words that let it do its work; the rest needs ids, or runs code for long."""

LEFT_OUT = {"regrade", "code", "check"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "far" / "home"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out" / "shared").mkdir(parents=True)
    return tmp_path / "out"


def surroundings(home: Path) -> dict[str, str]:
    return {
        **os.environ,
        "TRAINER_HOME": str(home),
        "TERM": "xterm-256color",
        "EDITOR": "true",
        "TEXTUAL_ANIMATIONS": "none",
        "PYTHONPATH": str(ROOT),
    }


def cut_off(seen: Path, *commands: list[str]) -> list[str]:
    """Give what runs these commands without a network, under a umask that hides nothing."""
    program = [sys.executable, "-m", "tests.loop.alone", str(seen), json.dumps(commands)]
    return ["/bin/sh", "-c", 'umask 0; exec "$@"', "sh", *program]


def open_to_others(*roots: Path) -> list[str]:
    """Give the files and folders that somebody else might look into."""
    found = [path for root in roots for path in (root, *root.rglob("*"))]
    modes = ((path, stat.S_IMODE(path.lstat().st_mode)) for path in found if not path.is_symlink())
    return [f"{mode:o} {path}" for path, mode in modes if mode & 0o077]


def test_every_command_has_its_words_here() -> None:
    assert set(WORDS) | LEFT_OUT == set(COMMANDS)


def test_no_command_reaches_out_and_nobody_else_may_read_what_it_writes(
    home: Path, out: Path, tmp_path: Path
) -> None:
    seen = tmp_path / "seen"
    told = [[name, *(word.format(out=out) for word in words)] for name, words in WORDS.items()]
    ended = subprocess.run(
        cut_off(seen, *told), env=surroundings(home), stdin=subprocess.DEVNULL, capture_output=True
    )
    assert not seen.exists(), seen.read_text()
    assert ended.returncode in (0, 1, 3), ended.stderr.decode()
    assert b"trainer: unexpected error" not in ended.stderr
    written = [out / "report.html", out / "all.jsonl", *(out / "shared").rglob("*")]
    assert len(written) > 2
    assert open_to_others(home, *written) == []


def test_a_day_in_the_terminal_reaches_out_to_nobody_and_is_nobody_elses(
    home: Path, tmp_path: Path
) -> None:
    seen = tmp_path / "seen"
    with Terminal(cut_off(seen, []), surroundings(home)) as terminal:
        terminal.wait_for("Minutes a day")
        terminal.press("ctrl+s")
        terminal.wait_for("first try")
        terminal.press("enter")
        terminal.wait_for("first problem of a new pattern")
        terminal.press("escape")
        terminal.wait_for("def two_sum")
        terminal.paste("return [0, 1]\n")
        terminal.press("f5")
        terminal.wait_for("passed", "wrong answer")
        terminal.press("f3")
        terminal.wait_for("Press F3 again to see the answer")
        terminal.press("f3")
        terminal.wait_for("type it yourself", "Esc back  ? help")
        terminal.press("escape")
        terminal.wait_until(
            lambda: "F10/^G finish" in terminal.text and "type it yourself" not in terminal.text,
            "shows the attempt again",
        )
        terminal.press("f10")
        terminal.wait_for("Enter accept")
        terminal.press("enter")
        terminal.wait_for("Saved")
        terminal.press("ctrl+q")
        assert terminal.wait_for_end() == 0
    assert not seen.exists()
    assert open_to_others(home) == []
