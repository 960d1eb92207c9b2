"""What is said of the catalogue's size is true: the lists, the patterns and their levels."""

from collections import Counter

import pytest

from tests.house.source import ROOT as TOP
from tests.problems.shipped import ROOT
from trainer.catalogue.published import PublishedFacts
from trainer.catalogue.reader import CatalogueReader
from trainer.domain.problem.pattern import PATTERN_ORDER
from trainer.domain.problem.problem import LISTS, Level

README = (TOP / "README.md").read_text(encoding="utf-8")
CATALOGUE = CatalogueReader(ROOT).read()
PROBLEMS = CATALOGUE.problems.values()
PUBLISHED = PublishedFacts.read(ROOT / "published.csv")
WITHOUT = {"fast-slow": Level.HARD, "shortest-paths": Level.EASY}
"""The level that a pattern has no problem of, as the README says."""

LEAST = 6


@pytest.mark.parametrize(("name", "title"), LISTS.items())
def test_the_readme_counts_a_list(name: str, title: str) -> None:
    asked = {fact.slug for fact in PUBLISHED.problems.values() if name in fact.lists}
    here = {problem.slug for problem in PROBLEMS if name in problem.lists}
    assert here <= asked
    assert f"| {title} | {len(here)} of {len(asked)} |" in README


def test_the_readme_counts_problems_and_patterns() -> None:
    listed = sum(bool(problem.lists) for problem in PROBLEMS)
    assert f"{len(PROBLEMS)} problems in {len(PATTERN_ORDER)} patterns" in README
    assert f"all {listed} of the seven lists" in README
    assert len(LISTS) == 7


@pytest.mark.parametrize("pattern", PATTERN_ORDER)
def test_a_pattern_has_something_left_to_test_at_every_level(pattern: str) -> None:
    levels = Counter(problem.level for problem in CATALOGUE.of(pattern))
    assert levels.total() >= LEAST
    assert set(Level) - set(levels) == ({WITHOUT[pattern]} if pattern in WITHOUT else set())
