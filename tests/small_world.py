"""A small world to try use cases in: a home, a catalogue, and a clock that moves when told to.

It is built in the learner's words, here and nowhere else::

    with a_world(tmp_path) as world:
        world.log("any-repeat", "looked-up", minutes=20)
        world.pass_time(days=3)
        world.services.planning.today()

The clock stands on Saturday, 21 November 2026, and the computer is in UTC.
"""

import atexit
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from tests.builders import MOMENT, a_review, an_evidence
from tests.problem_builder import a_problem
from trainer.assembly import assemble
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.review import Review
from trainer.domain.problem.problem import Problem
from trainer.files.home import Home
from trainer.services.care.recovery import Recovery
from trainer.services.pattern_page import note_offered
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
"""The made-up problems by slug, each with its pattern and level."""

A_FEW_SHIPPED = {
    "hashing": ("two-sum", "group-anagrams", "encode-and-decode-strings"),
    "two-pointers": ("3sum", "two-sum-ii-input-array-is-sorted"),
    "sliding-window": (
        "best-time-to-buy-and-sell-stock",
        "longest-substring-without-repeating-characters",
    ),
}
"""Some of the shipped problems by pattern, for tests that show them or run code."""


def a_catalogue(root: Path) -> Path:
    """Write the made-up problems, every pattern's page and the published facts; give the folder."""
    for page in SHIPPED.glob("*/pattern.md"):
        (root / page.parent.name).mkdir(parents=True)
        shutil.copy(page, root / page.parent.name)
    shutil.copy(SHIPPED / "published.csv", root)
    for slug, (pattern, level) in PROBLEMS.items():
        title = slug.replace("-", " ").title()
        folder = a_problem(root, slug, pattern)
        text = (folder / "problem.md").read_text(encoding="utf-8")
        text = text.replace("# Has Repeat", f"# {title}").replace('"easy"', f'"{level}"')
        text = text.replace('also       = ["two-pointers"]', "also       = []")
        (folder / "problem.md").write_text(text, encoding="utf-8")
    return root


def a_few_shipped(root: Path) -> Path:
    """Copy a few shipped problems with the pages of their patterns; give the folder."""
    for pattern, slugs in A_FEW_SHIPPED.items():
        for slug in slugs:
            shutil.copytree(SHIPPED / pattern / slug, root / pattern / slug)
        shutil.copy(SHIPPED / pattern / "pattern.md", root / pattern)
    shutil.copy(SHIPPED / "published.csv", root)
    return root


@cache
def shared(write: Callable[[Path], Path]) -> Path:
    """Give what is written into a folder once for all tests of this process; none changes it."""
    root = Path(mkdtemp(prefix="trainer-shared-"))
    atexit.register(_remove, root, os.getpid())
    return write(root)


def _remove(root: Path, writer: int) -> None:
    """Remove a shared folder at the end of the process that wrote it, not of its children."""
    if os.getpid() == writer:
        shutil.rmtree(root, ignore_errors=True)


@dataclass
class World:
    """A home and a catalogue, the moment that the program is told, and its use cases at work."""

    home: Path
    catalogue: Path
    moment: datetime = MOMENT
    services: Services = field(init=False, repr=False)

    def start(self) -> Services:
        """Start the program and give its use cases, which the caller closes."""
        return assemble(self.home, self.catalogue, lambda: self.moment, UTC)

    def ways_back(self) -> Recovery:
        """Give the backups and the ways back, without starting the program."""
        return Recovery(Home.at(self.home), lambda: self.moment, UTC)

    @contextmanager
    def at_work(self) -> Iterator[Services]:
        """Start the program, and leave it in the end."""
        self.services = self.start()
        try:
            yield self.services
        finally:
            self.services.close()

    def know_the_offers(self) -> None:
        """Let every attempt begin at once, as where the page of each pattern was offered before."""
        for pattern in self.services.library.catalogue.patterns.values():
            note_offered(self.services, pattern)

    def pass_time(self, **time: float) -> None:
        """Let days, hours or minutes pass."""
        self.moment += timedelta(**time)

    def add(self, title: str) -> None:
        """Add a problem that is known by its title only."""
        self.services.library.adopt(self.services.library.new(title))

    def log(self, slug: str, *outcomes: str, minutes: int | None = None) -> None:
        """Log how it went with a problem: solved just now, or so, each a day after the last."""
        problem = self.services.library.problem(slug)
        told = outcomes or ("solved",)
        for ago, outcome in zip(reversed(range(len(told))), told, strict=True):
            day = str(ago) if ago else ""
            self.services.log_attempt.log(problem, Outcome(outcome), minutes=minutes, day=day)

    def attempted(self, slug: str, rating: str, days_ago: int, code: str = "") -> None:
        """Put an attempt made here into the log: solved in 7 minutes with a nudge, in 2 runs."""
        review = a_review(
            slug,
            rating,
            self.moment - timedelta(days=days_ago),
            id=f"{slug}-{days_ago}",
            evidence=an_evidence(minutes=7, target=None, rung=1, runs=2),
            insight="the partner is [known]",
            code=code,
        )
        self.services.log_attempt.reviews.append(review)

    def lived(self, problems: Iterable[Problem], reviews: Iterable[Review]) -> None:
        """Put a whole history into the log, of problems that are known by their facts only."""
        self.services.library.logged.add_all(problems, self.moment)
        self.services.log_attempt.reviews.add_all(reviews)


@contextmanager
def a_world(
    root: Path, catalogue: Path | None = None, moment: datetime = MOMENT
) -> Iterator[World]:
    """Give a world at work whose home is a folder below ``root``, with the made-up problems."""
    world = World(root / "home", catalogue or shared(a_catalogue), moment)
    with world.at_work():
        yield world
