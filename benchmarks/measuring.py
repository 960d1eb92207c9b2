"""Measuring two things side by side, and the line that says how they compare."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Result:
    """What was measured and its floor, in milliseconds, and the ratio that it may have at most."""

    name: str
    measured: float
    floor_name: str
    floor: float
    bar: float

    @property
    def ratio(self) -> float:
        """How many times the floor it takes."""
        return self.measured / self.floor

    @property
    def holds(self) -> bool:
        """Whether the ratio is within its bar."""
        return self.ratio <= self.bar

    @property
    def line(self) -> str:
        """All of it on one line."""
        return (
            f"{self.name:34} {self.measured:9.2f} ms   {self.floor_name}: {self.floor:.2f} ms   "
            f"ratio {self.ratio:.2f} (bar {self.bar:g})   {'ok' if self.holds else 'OVER'}"
        )


def side_by_side(
    mine: Callable[[], object], floor: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """Give the median milliseconds of both, taken in turns so that both see the same machine."""
    times: tuple[list[float], list[float]] = [], []
    for _ in range(rounds):
        for what, taken in zip((mine, floor), times, strict=True):
            begun = perf_counter()
            what()
            taken.append((perf_counter() - begun) * 1000)
    return median(times[0]), median(times[1])


def python(words: Sequence[str], home: Path | None = None) -> None:
    """Run a Python with these words, its output thrown away; it must succeed."""
    environment = {**os.environ, "TRAINER_HOME": str(home)} if home else dict(os.environ)
    subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        check=True,
    )
