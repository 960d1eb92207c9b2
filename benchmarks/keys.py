"""From a key to the next picture, with 10,000 problems and 100,000 reviews."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

from benchmarks.fill import fill
from benchmarks.first_paint import TRAINER
from benchmarks.measuring import Result
from benchmarks.terminal import Terminal
from trainer.bootstrap import Bootstrap

BAR_MILLISECONDS = 50.0
UP, DOWN, ESCAPE, BACKSPACE = b"\x1b[A", b"\x1b[B", b"\x1b", b"\x7f"
MOVES = (DOWN, b"\x1b[6~", UP, b"\x1b[5~")
COVERAGE, LIBRARY, SEARCH, LOG = b"c", b"b", b"/", b"l"
ITEMS = 12
"""So many lines more than it has by itself the plan of the start screen holds."""

ROUNDS = 40


def measure() -> Iterator[Result]:
    """Measure moving on the screens that hold most, and searching, and logging."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        fill(home, 10_000, 100_000)
        with closing(Bootstrap(home).open_services()) as services:
            for _ in range(ITEMS):
                services.planning.extend()
        with closing(Terminal(("-c", TRAINER), home)) as terminal:
            terminal.wait_for(b"solid")
            terminal.settle(1.0)
            yield from _screens(terminal)


def _screens(terminal: Terminal) -> Iterator[Result]:
    """Measure one screen after the other, beginning with the one at the start."""
    yield _held("keys on the start screen", terminal, (DOWN, UP))
    _press(terminal, COVERAGE)
    yield _held("keys on coverage", terminal, MOVES)
    _press(terminal, ESCAPE)
    _press(terminal, LIBRARY)
    yield _held("keys on the library", terminal, MOVES)
    _press(terminal, SEARCH)
    yield _held("letters of a search", terminal, (b"p", b"r", BACKSPACE, BACKSPACE))
    _press(terminal, ESCAPE)
    _press(terminal, ESCAPE)
    _press(terminal, LOG)
    yield _held("letters in the log form", terminal, (b"t", b"w", BACKSPACE, BACKSPACE))


def _press(terminal: Terminal, key: bytes) -> None:
    terminal.press(key)
    terminal.settle(0.4)


def _held(name: str, terminal: Terminal, keys: tuple[bytes, ...]) -> Result:
    """Give the 99th percentile over many presses, compared with the bar itself."""
    times = []
    for _ in range(ROUNDS):
        for key in keys:
            taken = terminal.press(key)
            terminal.settle(0.05)
            if taken is not None:
                times.append(taken)
    slowest = quantiles(times, n=100)[98]
    return Result(f"{name} (p99)", slowest, "the bar", BAR_MILLISECONDS, 1)
