"""The pages of the patterns, without the titles of what was not met."""

import pytest

from tests.problems.shipped import ROOT
from trainer.catalogue.reader import CatalogueReader
from trainer.domain.problem.pattern import Pattern
from trainer.domain.wording.pattern_words import page_in_words, unmet_in_words, without_titles

CATALOGUE = CatalogueReader(ROOT).read()
TITLES = {problem.title for problem in CATALOGUE.problems.values()}
PLAIN_WORDS = {"Binary Search", "Permutations", "Subsets"}
"""Titles that are words of their own as well."""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A rule: *Two Sum*, *3Sum*.", "A rule: 2 new problems."),
        (
            "A rule: *Two Sum*, *Coin Change*.",
            "A rule: *Coin Change* and a new problem.",
        ),
        ("In *3Sum* it is *not*", "In a new problem it is *not*"),
        ("*Coin Change* and *Word Break*", "*Coin Change* and *Word Break*"),
        ("`a * b * c`", "`a * b * c`"),
    ],
)
def test_hidden_titles_are_only_counted(text: str, said: str) -> None:
    assert without_titles(text, {"Two Sum", "3Sum"}) == said


def test_levels_are_told_of_what_was_not_met() -> None:
    assert unmet_in_words(1, 0, 2) == "3 new (1 easy, 2 hard)"


@pytest.mark.parametrize("pattern", CATALOGUE.patterns.values(), ids=lambda it: it.id)
def test_no_page_names_a_problem_that_was_not_met(pattern: Pattern) -> None:
    page = page_in_words(pattern, TITLES)
    named = {title for title in TITLES - PLAIN_WORDS if " " in title and title in page}
    assert not named
