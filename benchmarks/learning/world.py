"""What there is to learn: the shipped problems as plain values, and problems nobody is shown."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from random import Random

from benchmarks.measuring import ROOT
from trainer.catalogue.reader import CatalogueReader
from trainer.domain.problem.catalogue import Catalogue

CATALOGUE = ROOT / "problems"
LIST = "neetcode250"


@dataclass(frozen=True)
class Task:
    """A problem; its level is 1, 2 or 3, and it is ``shipped`` or was only met elsewhere."""

    slug: str
    pattern: str
    level: int
    shipped: bool = True


@dataclass(frozen=True)
class World:
    """The problems by slug, easy ones first, the patterns in roadmap order with their needs.

    ``unseen`` are the problems of an interview: one of pattern and level of every one on the
    NeetCode 250. Nobody ever meets them before.
    """

    tasks: Mapping[str, Task]
    needs: Mapping[str, Sequence[str]]
    unseen: Sequence[tuple[str, int]]

    @classmethod
    def of(cls, catalogue: Catalogue) -> "World":
        """Take from the catalogue what a simulation wants to know."""
        shown = [it for pattern in catalogue.patterns for it in catalogue.of(pattern)]
        asked = [it for it in shown if LIST in it.lists]
        tasks = {it.slug: Task(it.slug, str(it.pattern), int(it.level)) for it in shown}
        needs = {name: pattern.needs for name, pattern in catalogue.patterns.items()}
        return cls(tasks, needs, [(str(it.pattern), int(it.level)) for it in asked])

    @classmethod
    def shipped(cls, index: Path | None = None) -> "World":
        """Read the shipped catalogue, with its index in a folder if there is one."""
        return cls.of(CatalogueReader(CATALOGUE, cache=index).read())

    @cached_property
    def of_pattern(self) -> Mapping[str, Sequence[Task]]:
        """The shipped problems of each pattern, easy ones first."""
        return {
            pattern: [it for it in self.tasks.values() if it.pattern == pattern and it.shipped]
            for pattern in self.needs
        }

    @cached_property
    def share(self) -> Mapping[str, float]:
        """How often each pattern is asked, of 1 in all."""
        asked = Counter(pattern for pattern, _ in self.unseen)
        return {pattern: asked[pattern] / len(self.unseen) for pattern in self.needs}

    def with_elsewhere(self, number: int) -> "World":
        """Give the same with problems met elsewhere only, of patterns as they are asked."""
        chance = Random(number)
        met = [chance.choice(self.unseen) for _ in range(number)]
        more = [Task(f"met-elsewhere-{n}", *kind, shipped=False) for n, kind in enumerate(met)]
        tasks = {**self.tasks, **{task.slug: task for task in more}}
        return World(tasks, self.needs, self.unseen)
