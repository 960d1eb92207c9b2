"""The whole loop in a real terminal: from a wrong attempt to the scheduled return."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.loop.terminal import Terminal
from trainer.bootstrap import Bootstrap

WRONG = """
def two_sum(numbers: list[int], target: int) -> list[int]:
    return [0, 1]
"""

RIGHT = """
def two_sum(numbers: list[int], target: int) -> list[int]:
    seen: dict[int, int] = {}
    for position, number in enumerate(numbers):
        if target - number in seen:
            return [seen[target - number], position]
        seen[number] = position
    return []
"""


LINES = 10
"""More lines than stand in the editor."""


@contextmanager
def trainer(
    home: Path, clock: str = "+0m", width: int = 120, height: int = 40
) -> Iterator[Terminal]:
    env = {
        **os.environ,
        "TERM": "xterm-256color",
        "TRAINER_HOME": str(home),
        "TRAINER_CLOCK": clock,
        "TEXTUAL_ANIMATIONS": "none",
    }
    with Terminal([sys.executable, "-m", "trainer"], env, width, height) as terminal:
        yield terminal


def write(terminal: Terminal, code: str) -> None:
    """Replace what stands in the editor."""
    terminal.press("pageup", "home", *["shift+down"] * LINES, "delete")
    terminal.wait_until(lambda: "def two_sum" not in terminal.text, "forgets what stood there")
    terminal.paste(code)


def test_a_first_day_from_a_wrong_solution_to_the_return_on_the_next_study_day(
    tmp_path: Path,
) -> None:
    with trainer(tmp_path) as terminal:
        terminal.wait_for("Minutes a day")
        terminal.press("ctrl+s")
        terminal.wait_for("first try")
        terminal.press("enter")
        terminal.wait_for("first problem of a new pattern")
        terminal.press("escape")
        terminal.wait_for("def two_sum")

        write(terminal, WRONG)
        terminal.press("f5")
        terminal.wait_for("wrong answer", "two_sum([5, 1, 8, 3], 11) -> [2, 3]", "[0, 1]")

        terminal.press("f2")
        terminal.wait_for("hint 1 of 4", "nudge")

        terminal.press("f3")
        terminal.wait_for("Press F3 again to see the answer")
        terminal.press("f3")
        terminal.wait_for("From brute force to the idea")
        terminal.press("escape")
        terminal.wait_for("F10/^G finish")

        write(terminal, RIGHT)
        terminal.press("f5")
        terminal.wait_for("✓ Passed ")

        terminal.press("f10")
        terminal.wait_for("AGAIN", "looked up the answer", "tomorrow")
        terminal.press("enter")
        terminal.wait_for("Saved")
        terminal.press("ctrl+q")
        assert terminal.wait_for_end() == 0

    with trainer(tmp_path, clock="+24h") as terminal:
        terminal.wait_for("review", "Two Sum", "due")


def drafts_in(home: Path) -> list[str]:
    """Give the code of every attempt that is kept as a draft, as another trainer sees it."""
    services = Bootstrap(home).open_services()
    try:
        return [attempt.code for attempt in services.study.unfinished()]
    finally:
        services.close()


def test_a_kill_in_the_middle_of_typing_loses_only_what_was_typed_last(tmp_path: Path) -> None:
    with trainer(tmp_path) as terminal:
        terminal.wait_for("Minutes a day")
        terminal.press("ctrl+s")
        terminal.wait_for("first try")
        terminal.press("enter")
        terminal.wait_for("first problem of a new pattern")
        terminal.press("escape")
        terminal.wait_for("def two_sum")
        terminal.paste("# typed before the crash\n")
        terminal.wait_until(
            lambda: any("typed before the crash" in code for code in drafts_in(tmp_path)),
            "saves by itself what was typed",
        )
        terminal.paste("# typed at the very end\n")
        terminal.kill()

    with trainer(tmp_path) as terminal:
        terminal.wait_for("draft, ")
        terminal.press("enter")
        terminal.wait_for("typed before the crash")


def test_without_its_terminal_the_program_saves_what_was_typed_and_ends(tmp_path: Path) -> None:
    with trainer(tmp_path) as terminal:
        terminal.wait_for("Minutes a day")
        terminal.press("ctrl+s")
        terminal.wait_for("first try")
        terminal.press("enter")
        terminal.wait_for("first problem of a new pattern")
        terminal.press("escape")
        terminal.wait_for("def two_sum")
        terminal.paste("# typed before it went\n")
        assert terminal.hang_up() == 0

    with trainer(tmp_path) as terminal:
        terminal.wait_for("draft, ")
        terminal.press("enter")
        terminal.wait_for("typed before it went")
