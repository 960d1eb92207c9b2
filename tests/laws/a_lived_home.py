"""A home in which a simulated history lies, and the truth of it that statistics have to find."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from math import log, sqrt
from pathlib import Path
from typing import TypeVar

from tests.simulated_history import History
from tests.small_world import World, a_world
from trainer.domain.log.review import Review
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.problem.problem import Problem
from trainer.domain.stats.retention.recall_test import RecallTest, recall_test
from trainer.domain.stats.tally import Tally

Group = TypeVar("Group")


@contextmanager
def a_lived_home(root: Path, history: History) -> Iterator[World]:
    """Give a world in which this happened; its moment is the evening after the last day."""
    with a_world(root) as world:
        world.lived(history.problems.values(), history.reviews)
        yield world


@dataclass(frozen=True)
class Truth:
    """A test of memory: its problem and review, what was expected, and the true chance (0 to 1)."""

    problem: Problem
    review: Review
    expected: RecallTest
    recall: float


def truths(history: History) -> list[Truth]:
    """Give all tests of memory in a history, as replaying it with the true chances beside it."""
    scheduler, chances = Scheduler(), {it.review.id: it.recall for it in history.tests}
    memories: dict[str, Memory] = {}
    found = []
    for review in history.reviews:
        slug, day = review.card.slug, review.study_day
        test = recall_test(memories.get(slug), review.rating, day)
        assert (test is None) == (review.id not in chances)
        if test is not None:
            found.append(Truth(history.problems[slug], review, test, chances[review.id]))
        known = memories.get(slug)
        if known is None or known.last_day != day:
            memories[slug] = scheduler.after(known, review.rating, day)
    return found


def grouped(tests: Iterable[Truth], group: Callable[[Truth], Group]) -> dict[Group, list[Truth]]:
    """Give the tests of each group."""
    groups: dict[Group, list[Truth]] = defaultdict(list)
    for test in tests:
        groups[group(test)].append(test)
    return groups


def true_share(tests: Sequence[Truth]) -> float:
    """Give the mean of the true chances."""
    return sum(test.recall for test in tests) / len(tests)


def share_found(tallies: Iterable[tuple[Tally, Sequence[Truth]]], least: int) -> float:
    """Give the share of the groups whose interval holds the true share.

    Groups with fewer tests than ``least`` are passed over; each tally counts its group exactly.
    """
    found = []
    for tally, tests in tallies:
        assert tally.number == len(tests)
        assert tally.recalled == sum(test.expected.recalled for test in tests)
        if len(tests) >= least:
            found.append(tally.interval.holds(true_share(tests)))
    return sum(found) / len(found)


def log_loss_of_who_knows(tests: Iterable[Truth]) -> tuple[float, float]:
    """Give the log loss that knowing every chance leads to, and its standard error.

    A chance R surprises by -R ln R - (1 - R) ln(1 - R) on average, with the variance
    R (1 - R) (ln R - ln(1 - R))^2.
    """
    chances = [test.recall for test in tests]
    entropy = -sum(r * log(r) + (1 - r) * log(1 - r) for r in chances)
    variance = sum(r * (1 - r) * (log(r) - log(1 - r)) ** 2 for r in chances)
    return entropy / len(chances), sqrt(variance) / len(chances)


def rmse_by_chance(tests: Sequence[Truth]) -> float:
    """Give the RMSE(bins) that sampling alone leads to where every expectation is the truth.

    The square of it is the mean over the tests of their bin's sum of R (1 - R) / n.
    """
    bins = grouped(tests, lambda test: test.expected.bin)
    squares = (
        sum(it.recall * (1 - it.recall) for it in tests) / len(tests) for tests in bins.values()
    )
    return sqrt(sum(squares) / len(tests))
