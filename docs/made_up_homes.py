"""The homes of the learners that the pictures are taken of, the same on every machine.

One is new, one has a few weeks behind them, one more than a year. Their catalogue holds the shipped
problems of one published list, so that a problem added elsewhere changes no picture.
"""

import csv
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain, repeat
from pathlib import Path

from tests.problem_builder import a_problem
from tests.simulated_learner import simulate
from tests.small_world import SHIPPED, World, shared
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.review import Review
from trainer.domain.memory.deck import Deck
from trainer.domain.plan.pace import Pace
from trainer.domain.plan.past import Past
from trainer.domain.plan.roadmap import Roadmap
from trainer.services.editing import Edit
from trainer.services.importing.importing import ImportWishes

NOW = datetime(2026, 11, 21, 18, 20, tzinfo=UTC)
INTERVIEW = NOW + timedelta(days=29)

LOOKED_UP, HINTED, SOLVED, FAST = Outcome
LATE = None
"""Due, and not done yet."""

HISTORY = (
    # slug, first attempted so many days ago, minutes, how it went each time that it was due
    ("contains-duplicate", 75, 7, (FAST, FAST)),
    ("two-sum-ii-input-array-is-sorted", 72, 14, (SOLVED, SOLVED, FAST)),
    ("group-anagrams", 70, 18, (LOOKED_UP, SOLVED, SOLVED, SOLVED)),
    ("encode-and-decode-strings", 66, 16, (SOLVED, SOLVED, SOLVED)),
    ("product-of-array-except-self", 63, 22, (LOOKED_UP, LOOKED_UP, SOLVED, SOLVED, SOLVED)),
    ("best-time-to-buy-and-sell-stock", 60, 8, (FAST, SOLVED)),
    ("valid-parentheses", 58, 6, (FAST, FAST)),
    ("longest-substring-without-repeating-characters", 52, 21, (HINTED, SOLVED, LOOKED_UP, SOLVED)),
    ("merge-intervals", 47, 21, (SOLVED, SOLVED, SOLVED)),
    ("3sum", 41, 27, (LOOKED_UP, SOLVED, HINTED, SOLVED)),
    ("reverse-linked-list", 38, 9, (SOLVED, FAST)),
    ("daily-temperatures", 33, 23, (LOOKED_UP, SOLVED, SOLVED)),
    ("binary-search", 30, 6, (FAST, FAST)),
    ("counting-bits", 26, 12, (SOLVED, SOLVED)),
    ("linked-list-cycle", 22, 13, (HINTED, SOLVED, SOLVED)),
    ("maximum-depth-of-binary-tree", 17, 8, (SOLVED, SOLVED)),
    ("invert-binary-tree", 14, 9, (SOLVED, SOLVED)),
    ("binary-tree-level-order-traversal", 9, 24, (LOOKED_UP, SOLVED, SOLVED)),
    ("same-tree", 7, 9, (SOLVED, LATE)),
    ("climbing-stairs", 4, 11, (SOLVED,)),
    ("missing-number", 2, 9, (HINTED,)),
    ("number-of-islands", 1, 26, (LOOKED_UP,)),
    ("search-in-rotated-sorted-array", 6, 28, (SOLVED, LATE)),
)

CODES = (
    """def solve(numbers: list[int]) -> int:
    best = 0
    for first in range(len(numbers)):
        for last in range(first, len(numbers)):
            best = max(best, sum(numbers[first : last + 1]))
    return best
""",
    """def solve(numbers: list[int]) -> int:
    best = total = 0
    for number in numbers:
        total = max(0, total + number)
        best = max(best, total)
    return best
""",
)
"""Two attempts at one problem, the earlier one first."""

LIVED_DAYS = 430
"""How long the simulated learner has been at it."""

A_LIST = "neetcode250"


def some_problems(root: Path) -> Path:
    """Copy the shipped problems of one published list, with every pattern's page."""
    with (SHIPPED / "published.csv").open(encoding="utf-8", newline="") as lines:
        listed = {line["slug"] for line in csv.DictReader(lines) if A_LIST in line["lists"].split()}
    for page in SHIPPED.glob("*/*/problem.md"):
        if page.parent.name in listed:
            shutil.copytree(page.parent, root / page.parent.relative_to(SHIPPED))
    for page in SHIPPED.glob("*/pattern.md"):
        shutil.copy(page, root / page.parent.name)
    shutil.copy(SHIPPED / "published.csv", root)
    return root


def world_in(home: Path) -> World:
    """Give the world of a learner whose home this is."""
    return World(home, shared(some_problems), NOW)


def new(root: Path) -> Path:
    """Make the home of somebody who starts for the first time; what is read is read already."""
    world = world_in(root)
    with world.at_work() as services:
        assert services.library.catalogue.problems
    return root


def a_few_weeks(root: Path) -> Path:
    """Make the home of a learner with a few weeks of history."""
    world = world_in(root)
    with world.at_work() as services:
        _choose(world)
        today = services.clock.today()
        for slug, days_ago, minutes, outcomes in HISTORY:
            problem = services.library.problem(slug)
            day = today - timedelta(days=days_ago)
            for outcome in chain(outcomes, repeat(SOLVED)):
                if day >= today or outcome is LATE:
                    break
                date = day.isoformat()
                _, day = services.log_attempt.log(problem, outcome, minutes=minutes, day=date)
    return root


def a_year(root: Path) -> Path:
    """Make the home of a simulated learner; some of the last reviews kept their code."""
    world = world_in(root)
    with world.at_work() as services:
        _choose(world)
        catalogue, settings = services.library.catalogue, services.preferences.current
        problems = list(Roadmap(catalogue, Deck(), settings, Pace(), Past()))
        lived = simulate(problems, LIVED_DAYS, seed=7, until=NOW.date() - timedelta(days=1))
        services.history.reviews.add_all(_ending_with_code(list(lived.reviews)))
    return root


def soon(world: World) -> None:
    """Let the interview be in a week."""
    with world.at_work() as services:
        services.preferences.change("interview_day", "in 7 days", services.clock.today())


def knowing(world: World) -> None:
    """Mark the easy half of what was not met yet as known."""
    with world.at_work() as services:
        easy = (
            it.problem for it in services.progress.overview() if it.problem.level.word == "easy"
        )
        services.knowing.mark(easy, source="a list")


def greeted(world: World) -> None:
    """Answer the first questions with their defaults."""
    with world.at_work() as services:
        services.preferences.greeted()


def come_with_a_past(world: World) -> None:
    """Begin with an import of eighty problems that were solved two years ago."""
    begun = world.moment.date() - timedelta(days=900)
    with world.at_work() as services:
        services.preferences.greeted()
        problems = [it.problem for it in services.progress.overview()][:80]
        rows = (
            f"{it.title},Solved,{begun + timedelta(days=3 * place)}"
            for place, it in enumerate(problems)
        )
        wishes = ImportWishes(format_id="table")
        sources = services.importing.read_text("\n".join(("Problem,Status,Date", *rows)), wishes)
        services.importing.write(services.importing.plan(sources, wishes))


def tended(world: World) -> None:
    """Change this and that, and back up, on each of the last days."""
    end = world.moment
    for days, (name, text) in enumerate((("budget", "60"), ("stuck_time", "7"), ("theme", "nord"))):
        world.moment = end - timedelta(days=3 - days, hours=1)
        with world.at_work() as services:
            services.preferences.change(name, text)
            services.progress.suspend(HISTORY[days][0])
            services.recovery.back_up()
    world.moment = end
    with world.at_work() as services:
        services.preferences.change("theme", "trainer")
        services.editing.edit("group-anagrams", Edit(note="Sorted letters are the key."))


def damaged(world: World) -> None:
    """Write over the beginning of the log."""
    tended(world)
    with (world.home / "trainer.db").open("r+b") as database:
        database.write(b"\xff" * 4096)


def from_elsewhere(world: World) -> None:
    """Put a problem that somebody else wrote among the learner's own."""
    a_problem(world.home / "problems")


def _choose(world: World) -> None:
    world.services.preferences.greeted()
    world.services.preferences.change("interview_day", INTERVIEW.date().isoformat())


def _ending_with_code(reviews: list[Review]) -> list[Review]:
    """Give the reviews up to the last one of a problem that had one before, and both their code."""
    while reviews[-1].card not in (review.card for review in reviews[:-1]):
        reviews.pop()
    first, last = [review for review in reviews if review.card == reviews[-1].card][-2:]
    codes = {first.id: CODES[0], last.id: CODES[1]}
    return [replace(review, code=codes.get(review.id, "")) for review in reviews]
