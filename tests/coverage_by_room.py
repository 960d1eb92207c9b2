"""``python -m tests.coverage_by_room``: what the tests go through, room by room.

It reads what ``coverage run -m pytest`` left. What runs in the sandbox cannot be watched, as its
process has no environment and may not write; ``tests/runner`` holds it from the outside.
"""

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

LEAST = 90.0
"""A module below this many percent is named."""

UNWATCHED = "trainer/runner/child/"


@dataclass(frozen=True)
class Module:
    """How many statements and branches there are, and how many of them were gone through."""

    path: str
    statements: tuple[int, int]
    branches: tuple[int, int]

    @property
    def room(self) -> str:
        """The folder of ``trainer`` that it lies in, or ``trainer`` itself."""
        return "/".join(Path(self.path).parts[:-1][:2])

    @property
    def share(self) -> float:
        """The percentage of statements and branches together."""
        return percent([self.statements, self.branches])


def percent(counts: Iterable[tuple[int, int]]) -> float:
    """Give the percentage of what was gone through; all of nothing is 100."""
    done, of = map(sum, zip(*counts, strict=True))
    return 100 * done / of if of else 100.0


def measured() -> list[Module]:
    """Unite what all processes left and give every module that can be watched."""
    coverage = [sys.executable, "-m", "coverage"]
    subprocess.run([*coverage, "combine", "--quiet"], check=True)
    with TemporaryDirectory() as folder:
        report = Path(folder) / "coverage.json"
        subprocess.run([*coverage, "json", "--quiet", "-o", str(report)], check=True)
        files: dict[str, dict[str, Any]] = json.loads(report.read_text())["files"]
    modules = [_module(path, file["summary"]) for path, file in files.items()]
    return [module for module in modules if not module.path.startswith(UNWATCHED)]


def _module(path: str, counted: dict[str, int]) -> Module:
    return Module(
        path=Path(path).as_posix(),
        statements=(counted["covered_lines"], counted["num_statements"]),
        branches=(counted["covered_branches"], counted["num_branches"]),
    )


def table(modules: Iterable[Module]) -> str:
    """Give a line for each room, one for all, and one for each module that is below the least."""
    rooms = defaultdict(list)
    for module in modules:
        rooms[module.room].append(module)
    everything = [module for room in rooms.values() for module in room]
    lines = [_line("room", "statements", "branches"), *map(_of_room, sorted(rooms.items()))]
    lines.append(_of_room(("together", everything)))
    low = sorted((module for module in everything if module.share < LEAST), key=lambda it: it.share)
    lines += ["", f"below {LEAST:g} %:"] if low else ["", f"no module is below {LEAST:g} %"]
    return "\n".join([*lines, *(f"{module.share:5.1f} %  {module.path}" for module in low)])


def _of_room(room: tuple[str, list[Module]]) -> str:
    name, modules = room
    shares = percent(it.statements for it in modules), percent(it.branches for it in modules)
    return _line(name, *(f"{share:.1f} %" for share in shares))


def _line(name: str, *cells: str) -> str:
    return f"{name:20}" + "".join(f"{cell:>12}" for cell in cells)


if __name__ == "__main__":
    sys.stdout.write(f"{table(measured())}\n")
