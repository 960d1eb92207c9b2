"""From a key to the last picture of each statistics screen, with 100,000 reviews."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.fill import fill
from benchmarks.first_paint import TRAINER
from benchmarks.measuring import Result
from benchmarks.terminal import Terminal

BAR_MILLISECONDS = 100.0
ROUNDS = 7
COVERAGE, STATISTICS, HISTORY, RIGHT, ESCAPE = b"c", b"s", b"h", b"\x1b[C", b"\x1b"
SCREENS: dict[str, tuple[bytes, ...]] = {
    "coverage": (COVERAGE,),
    "history": (HISTORY,),
    "retention": (STATISTICS,),
    "calibration": (STATISTICS, RIGHT),
    "forecast": (STATISTICS, RIGHT, RIGHT),
    "rhythm": (STATISTICS, RIGHT, RIGHT, RIGHT),
}
"""The screens, each with the keys that lead to it from the start; the last one is measured."""

BARE = """
from textual.app import App
from textual.screen import Screen
from textual.widgets import Label
class Empty(Screen):
    BINDINGS = [("escape", "app.pop_screen")]
    def compose(self):
        yield Label("empty")
class Bare(App):
    BINDINGS = [("s", "open")]
    def compose(self):
        yield Label("drawn")
    def action_open(self):
        self.push_screen(Empty())
Bare().run()
"""


def measure() -> Iterator[Result]:
    """Measure a bare app's empty screen, then every screen: entered first, and again and again."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        with closing(Terminal(("-c", BARE), home)) as terminal:
            terminal.wait_for(b"drawn")
            yield from _entries("an empty screen, bare app", terminal, (STATISTICS,))
        fill(home, 10_000, 100_000)
        with closing(Terminal(("-c", TRAINER), home)) as terminal:
            terminal.wait_for(b"solid")
            for name, keys in SCREENS.items():
                yield from _entries(name, terminal, keys)


def _entries(name: str, terminal: Terminal, keys: tuple[bytes, ...]) -> Iterator[Result]:
    """Give the first entry and the median of those that follow, both compared with the bar."""
    terminal.settle(1.0)
    first, *again = [_entry(terminal, keys) for _ in range(1 + ROUNDS)]
    yield Result(f"{name}, first", first, "the bar", BAR_MILLISECONDS, 1)
    yield Result(name, median(again), "the bar", BAR_MILLISECONDS, 1)


def _entry(terminal: Terminal, keys: tuple[bytes, ...]) -> float:
    """Give the milliseconds from the last of these keys to the last picture, and go back."""
    for key in keys[:-1]:
        terminal.drawn_after(key)
    taken = terminal.drawn_after(keys[-1])
    terminal.drawn_after(ESCAPE)
    return taken
