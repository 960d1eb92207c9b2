"""The program in terminals of all kinds, and its end when it has a fault of its own."""

import os
import sys
from pathlib import Path

from tests.loop.terminal import Terminal

PROGRAM = (sys.executable, "-m", "trainer")
WITH_A_FAULT = """
import sys
from trainer.tui.app import run

def broken():
    raise ZeroDivisionError

sys.exit(run(broken))
"""


def environment(home: Path, **more: str) -> dict[str, str]:
    usual = {name: text for name, text in os.environ.items() if name != "NO_COLOR"}
    return {**usual, "TERM": "xterm-256color", "TRAINER_HOME": str(home), **more}


def test_no_color_means_none_in_the_smallest_terminal(tmp_path: Path) -> None:
    with Terminal(PROGRAM, environment(tmp_path, NO_COLOR="1"), 80, 24) as terminal:
        terminal.wait_for("Minutes a day")
        terminal.press("ctrl+s")
        terminal.wait_for("first try")
        assert terminal.colours == {"default"}
        terminal.press("c")
        terminal.wait_for("Coverage")
        assert terminal.colours == {"default"}


def test_a_fault_of_the_program_is_a_sentence(tmp_path: Path) -> None:
    with Terminal([sys.executable, "-c", WITH_A_FAULT], environment(tmp_path)) as terminal:
        assert terminal.wait_for_end() == 1
        assert "a fault of its own (ZeroDivisionError)" in terminal.text
        assert "Traceback" not in terminal.text
