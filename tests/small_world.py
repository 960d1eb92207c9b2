"""A small world to try use cases in: six problems, a home, and a clock that moves when told to."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.builders import MOMENT
from tests.problem_builder import a_problem
from trainer.assembly import assemble
from trainer.domain.attempt.outcome import Outcome
from trainer.services.services import Services

SHIPPED = Path(__file__).parents[1] / "problems"

PROBLEMS = {
    "any-repeat": ("hashing", "easy"),
    "first-repeat": ("hashing", "medium"),
    "odd-pair": ("two-pointers", "easy"),
    "even-pair": ("two-pointers", "hard"),
    "long-window": ("sliding-window", "medium"),
    "nested-words": ("stack", "easy"),
}
"""The problems by slug, each with its pattern and level."""


def a_catalogue(root: Path) -> Path:
    """Write the problems, the page of every pattern and the published facts; give their folder."""
    for page in SHIPPED.glob("*/pattern.md"):
        (root / page.parent.name).mkdir(parents=True)
        shutil.copy(page, root / page.parent.name)
    shutil.copy(SHIPPED / "lists.csv", root)
    for slug, (pattern, level) in PROBLEMS.items():
        title = slug.replace("-", " ").title()
        folder = a_problem(root, slug, pattern)
        text = (folder / "problem.md").read_text(encoding="utf-8")
        text = text.replace("# Has Repeat", f"# {title}").replace('"easy"', f'"{level}"')
        text = text.replace('also       = ["two-pointers"]', "also       = []")
        (folder / "problem.md").write_text(text, encoding="utf-8")
    return root


@dataclass
class World:
    """The use cases in their home, and the moment that they are told."""

    services: Services
    home: Path
    catalogue: Path
    moment: datetime = MOMENT

    def pass_time(self, **time: float) -> None:
        """Let days, hours or minutes pass."""
        self.moment += timedelta(**time)

    def add(self, title: str) -> None:
        """Add a problem that is known by its title only."""
        self.services.library.adopt(self.services.library.new(title))

    def log(self, slug: str, outcome: str = "solved", minutes: int | None = None) -> None:
        """Log how it went with a problem just now."""
        problem = self.services.library.problem(slug)
        self.services.log_attempt.log(problem, Outcome(outcome), minutes=minutes)


@contextmanager
def a_world(root: Path, catalogue: Path) -> Iterator[World]:
    """Give a world whose home is a folder below ``root``, and close it in the end."""
    home = root / "home"
    services = assemble(home, catalogue, lambda: world.moment, UTC)
    world = World(services, home, catalogue)
    try:
        yield world
    finally:
        services.close()
