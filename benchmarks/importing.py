"""A table of ten thousand rows imported into a new home: read, planned, and written."""

import csv
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.measuring import Result
from trainer.bootstrap import Bootstrap
from trainer.services.importing.importing import ImportWishes

ROWS = 10_000
BAR_MS = 5000.0
_STATUS = ("Solved", "Attempted", "Solved with hint", "Mastered")


def measure() -> Iterator[Result]:
    """Measure each step once, and all of them together against five seconds."""
    with TemporaryDirectory() as folder:
        services = Bootstrap(Path(folder) / "home").open_services()
        published = sorted(services.library.published().problems)
        table = Path(folder) / "solved.csv"
        _write(table, [services.library.published().problems[slug].title for slug in published])
        importing, wishes, times = services.importing, ImportWishes(), [perf_counter()]
        sources = importing.read([table], wishes)
        times.append(perf_counter())
        plan = importing.plan(sources, wishes)
        times.append(perf_counter())
        importing.write(plan)
        times.append(perf_counter())
        services.close()
    taken = [(after - before) * 1000 for before, after in pairwise(times)]
    for name, milliseconds in zip(("read", "planned", "written"), taken, strict=True):
        yield Result(f"{ROWS:,} rows {name}", milliseconds, "all there is", BAR_MS, 1)
    yield Result(f"{ROWS:,} rows imported", sum(taken), "all there is", BAR_MS, 1)


def _write(path: Path, titles: list[str]) -> None:
    dice = Random(14)
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["Date", "Problem", "Status", "Minutes", "Notes"])
        for _ in range(ROWS):
            day = f"{dice.randint(2019, 2025)}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"
            minutes, note = dice.randint(5, 60), "a note " * dice.randint(0, 8)
            table.writerow([day, dice.choice(titles), dice.choice(_STATUS), minutes, note])
