"""``trainer due`` from a cold start, against an empty Python and against itself on a short log."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.fill import fill
from benchmarks.measuring import Result, python, side_by_side

DUE = ("-c", "from trainer.__main__ import main; main(['due'])")
"""What the installed command does."""

ROUNDS = 25


def measure() -> Iterator[Result]:
    """Measure both."""
    with TemporaryDirectory() as folder:
        short, long = Path(folder) / "short", Path(folder) / "long"
        fill(short, 150, 0)
        fill(long, 150, 50_000)
        due, nothing = side_by_side(
            lambda: python(DUE, long), lambda: python(("-c", "pass")), ROUNDS
        )
        yield Result("trainer due", due, "python -c pass", nothing, 5)
        long_time, short_time = side_by_side(
            lambda: python(DUE, long), lambda: python(DUE, short), ROUNDS
        )
        yield Result("trainer due, 50,000 lines", long_time, "no lines", short_time, 1.1)
