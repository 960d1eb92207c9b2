"""The pages of the patterns, without the titles of what was not met."""

import pytest

from tests.problems.shipped import ROOT
from trainer.catalogue.reader import CatalogueReader
from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import Level
from trainer.domain.stats.coverage.standing import Standing
from trainer.domain.wording.pattern_words import (
    Met,
    pattern_sections,
    unmet_in_words,
    without_titles,
)

CATALOGUE = CatalogueReader(ROOT).read()
UNMET = {
    slug: Met(problem.title, problem.level, Standing.NEW, due=False, hidden=True)
    for slug, problem in CATALOGUE.problems.items()
}
NAMES = {pattern.id: pattern.name for pattern in CATALOGUE.patterns.values()}
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
        ("**Greedy**: *3Sum* is no pattern", "**Greedy**: a new problem is no pattern"),
    ],
)
def test_hidden_titles_are_only_counted(text: str, said: str) -> None:
    assert without_titles(text, {"Two Sum", "3Sum"}) == said


def test_levels_are_told_of_what_was_not_met() -> None:
    assert unmet_in_words(1, 0, 2) == "3 new (1 easy, 2 hard)"


@pytest.mark.parametrize("pattern", CATALOGUE.patterns.values(), ids=lambda it: it.id)
def test_no_page_names_a_problem_that_was_not_met(pattern: Pattern) -> None:
    sections = pattern_sections(pattern, UNMET, NAMES)
    page = "\n".join(block.title + block.text for it in sections for block in it.blocks)
    named = {title for title in TITLES - PLAIN_WORDS if " " in title and title in page}
    assert not named


def test_the_order_names_what_was_met_and_covers_what_is_new() -> None:
    order = "1. `two-sum`: a lookup.\n2. `3sum`: *Two Sum* inside a loop.\n3. `gone`: no more."
    pattern = Pattern(
        id="hashing",
        name="Hashing",
        group="Arrays",
        needs=(),
        place=0,
        sections=(("Order", order),),
    )
    met = Met("Two Sum", Level.EASY, Standing.SOLID, due=True, hidden=False)
    [section] = pattern_sections(pattern, {**UNMET, "two-sum": met}, NAMES)
    assert section.blocks[0].text.split("\n") == [
        "1. **Two Sum** (due): a lookup.",
        "2. a new problem, medium: *Two Sum* inside a loop.",
        "3. no more.",
    ]
    [section] = pattern_sections(pattern, UNMET, NAMES)
    assert "Two Sum" not in section.blocks[0].text
    assert "1. a new problem, easy: a lookup." in section.blocks[0].text


@pytest.mark.parametrize("pattern", CATALOGUE.patterns.values(), ids=lambda it: it.id)
def test_patterns_are_called_by_their_names(pattern: Pattern) -> None:
    sections = pattern_sections(pattern, UNMET, NAMES)
    [confused] = [it for it in sections if it.title == "Confused with"]
    assert "**" in confused.blocks[0].text
    assert not [it for it in NAMES if f"`{it}`" in confused.blocks[0].text]
