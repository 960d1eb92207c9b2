"""A pattern's page, and the published facts beside it."""

from pathlib import Path

import pytest

from tests.problem_builder import PATTERN_PAGE
from trainer.catalogue.format.pattern_page import read_pattern_page
from trainer.domain.errors import FormatError
from trainer.domain.problem.pattern import PATTERN_ORDER, PATTERN_SECTIONS


def test_a_page_gives_its_pattern() -> None:
    pattern = read_pattern_page(PATTERN_PAGE, "hashing")
    assert (pattern.name, pattern.group, pattern.needs) == ("Hashing", "arrays & strings", ())
    assert pattern.place == PATTERN_ORDER.index("hashing")
    assert pattern.idea == "Remember what you have passed."
    assert [name for name, _ in pattern.sections] == list(PATTERN_SECTIONS)


def test_a_long_name_has_a_short_one_for_narrow_places() -> None:
    page = PATTERN_PAGE.replace('"Hashing"', '"Hash tables and sets"\nshort = "Hash tables"')
    pattern = read_pattern_page(page, "hashing")
    assert [pattern.fitted(width) for width in (15, 20)] == ["Hash tables", "Hash tables and sets"]
    assert read_pattern_page(PATTERN_PAGE, "hashing").fitted(3) == "Hashing"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "needs = []",
            'needs = ["heap"]',
            "line 6: needs names 'heap', which is not an earlier pattern.",
        ),
        ("needs = []", 'needs = "heap"', "line 6: needs must be a list of strings."),
        ("needs = []", "need = []", "line 6: the keys must be name, group, needs, not 'need'."),
        (
            "needs = []",
            'needs = []\nshort = "The hashing pattern"',
            "line 7: short must have 15 characters at the most.",
        ),
        ('"Hashing"', '" "', "line 4: name must be text in quotes."),
        ("## Idea", "some text\n## Idea", "line 9: expected the section 'Idea'."),
        ("## Signals", "## Signs", "line 11: 'Signs' is not a section"),
        (
            "`two-pointers`",
            "`two-hands`",
            "line 38: expected '- `the id of another pattern`",
        ),
        ("`two-pointers`: n", "n", "line 38: expected '- `the id of another pattern`"),
        ("- The set holds what was passed.\n", "", "line 33: the section 'Invariants' is empty."),
    ],
)
def test_a_faulty_page_is_refused_with_its_line(old: str, new: str, said: str) -> None:
    assert old in PATTERN_PAGE
    with pytest.raises(FormatError) as caught:
        read_pattern_page(PATTERN_PAGE.replace(old, new), "hashing")
    assert str(caught.value).startswith(said)


def test_only_known_patterns_have_pages(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="'juggling' is not the id of a pattern"):
        read_pattern_page(PATTERN_PAGE, "juggling")
