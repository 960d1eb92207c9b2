"""Runs the benchmarks, or those that are named: ``python -m benchmarks due saving``.

Those that take minutes run only if they are named.
"""

import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from benchmarks import (
    backups,
    due,
    first_paint,
    importing,
    judge,
    keys,
    saving,
    statistics,
)
from benchmarks.learning import bench as learning


class Measured(Protocol):
    """What was measured, on one line, and whether it is within its bar."""

    @property
    def line(self) -> str:
        """All of it."""

    @property
    def holds(self) -> bool:
        """Whether it is within its bar."""


QUICK: Mapping[str, Callable[[], Iterable[Measured]]] = {
    "due": due.measure,
    "saving": saving.measure,
    "judge": judge.measure,
    "first_paint": first_paint.measure,
    "keys": keys.measure,
    "statistics": statistics.measure,
    "backups": backups.measure,
    "importing": importing.measure,
}
BENCHMARKS = {**QUICK, "learning": learning.measure}


def main() -> int:
    """Run them and give 1 if one of them is over its bar."""
    chosen = sys.argv[1:] or list(QUICK)
    unknown = [name for name in chosen if name not in BENCHMARKS]
    if unknown:
        sys.stderr.write(f"There is no benchmark {unknown[0]!r}; there are {list(BENCHMARKS)}.\n")
        return 2
    over = False
    for name in chosen:
        for result in BENCHMARKS[name]():
            print(result.line, flush=True)
            over |= not result.holds
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
