"""Rule 2: words that have a better one are refused in prose, and left alone in code."""

from pathlib import Path

import pytest

from tests.problem_builder import a_problem
from trainer.catalogue.contents import read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.domain.problem.problem import Origin
from trainer.services.checking.left_words import (
    check_words,
    left_words_of_page,
    left_words_of_program,
)
from trainer.services.checking.material import read_material

PROGRAM = '''\
"""You walk in a
circle."""

text = "gives"  # the stretch so far


def dear(circle: str) -> None:
    """It hangs together."""
'''


@pytest.mark.parametrize(
    ("line", "left"),
    [
        (
            "A node of the circle.",
            ["'circle' is a word that we leave behind: write cycle or ring."],
        ),
        ("Texts that Give way", ["'Texts'", "'Give'"]),
        ("The cells hang together, a stretch of them is dearer.", ["'hang", "'stretch", "'dearer"]),
        ("`circle` and `text` are names, *Text Justification* is a title.", []),
        ("You give up, or give away what is given to the context.", []),
    ],
)
def test_prose_is_read_and_code_is_not(line: str, left: list[str]) -> None:
    found = list(left_words_of_page(f"# Text\n\n{line}"))
    assert [number for number, _ in found] == [3] * len(left)
    for (_, sentence), begun in zip(found, left, strict=True):
        assert sentence.startswith(begun)


def test_of_a_block_only_comments_are_prose() -> None:
    page = "# A\n```cases\nf('text') -> 1   # a circle\n```\n```text\na circle\n```\na text"
    assert [line for line, _ in left_words_of_page(page)] == [3, 8]


def test_docstrings_and_comments_of_a_program_are_prose() -> None:
    found = dict(left_words_of_program(PROGRAM))
    assert {line: sentence.split("'")[1] for line, sentence in found.items()} == {
        2: "circle",
        4: "stretch",
        8: "hangs together",
    }
    assert list(left_words_of_program("def (")) == []


def test_a_word_is_said_with_its_file_and_line(tmp_path: Path) -> None:
    change = {"wrong/compares_neighbours.py": ("You compare", "You stretch")}
    path = a_problem(tmp_path, changed=change)
    for origin, number in ((Origin.CATALOGUE, 1), (Origin.OWN, 0)):
        found = list(check_words(read_material(read_contents(ProblemFolder(path, origin)))))
        assert len(found) == number
        for fault in found:
            assert fault.sentence.startswith(
                "problems/hashing/has-repeat/wrong/compares_neighbours.py, line 1: 'stretch' is"
            )
