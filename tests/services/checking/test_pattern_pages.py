"""A pattern's page: templates that run as they stand, a cost for each, an order of all problems."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.problem_builder import PATTERN_PAGE, a_pattern, a_problem
from trainer.runner.judge.judge import Judge
from trainer.services.checking.pattern_pages import check_pattern_page


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    judge = Judge()
    yield judge
    judge.close()


def found(
    root: Path, judge: Judge, old: str = "", new: str = "", *, template: str = "Remember"
) -> list[str]:
    entry = ("minutes    = 10", f'minutes    = 10\ntemplate   = "{template}"')
    a_problem(root, changed={"problem.md": entry})
    assert old in PATTERN_PAGE
    page = a_pattern(root, text=PATTERN_PAGE.replace(old, new, 1))
    return [fault.sentence for fault in check_pattern_page(page.parent, judge)]


def test_a_sound_page_has_no_faults(tmp_path: Path, judge: Judge) -> None:
    assert found(tmp_path, judge) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "in set(numbers)",
            "in numbers[1:]",
            "remembered([3, 5], 3) -> True: wrong answer; expected True",
        ),
        ("in set(numbers)", "in st(numbers)", "error; NameError: name 'st' is not defined."),
        ("-> bool:", "-> bool", "the template 'Remember': "),
        ("-> bool:", ":", "remembered needs an annotation '-> type'"),
        ("```cases\n", "```text\n", "it must have one block of python, then one of cases."),
        (
            "def remembered(numbers: list[int], wanted: int) -> bool:",
            "if 1:",
            "there is no function",
        ),
        ("| Remember | O(n) | O(n) |", "| Recall | O(n) | O(n) |", "Costs has no row for"),
        ('"twice" | Remember |', '"twice" | Recall |', "Which template has no row that ends with"),
        ("1. `has-repeat`", "1. `two-sum`", "each problem of the folder once, and no other: 'has-"),
        ("1. `has-repeat`: the set alone.", "- has-repeat", "expected '1. `slug`: why it comes"),
        ("Looking up too late", "A circle", "line 36: 'circle' is a word that we leave behind"),
        ("## Trace", "## Traces", "line 31: 'Traces' is not a section"),
    ],
)
def test_a_fault_is_said(tmp_path: Path, judge: Judge, old: str, new: str, said: str) -> None:
    sentences = found(tmp_path, judge, old, new)
    assert any(said in sentence for sentence in sentences), sentences
    assert all(sentence.startswith("problems/hashing/pattern.md") for sentence in sentences)


def test_a_problem_must_be_written_from_a_template_of_the_page(
    tmp_path: Path, judge: Judge
) -> None:
    assert found(tmp_path, judge, template="Recall") == [
        "problems/hashing/pattern.md: has-repeat is written from 'Recall', which is no template "
        "here."
    ]


def test_a_page_that_is_only_a_sketch_is_a_fault(tmp_path: Path, judge: Judge) -> None:
    head = PATTERN_PAGE.split("## Idea")[0]
    sections = ("Idea", "Signals", "Template", "Invariants", "Common bugs", "Confused with")
    sketch = head + "\n\n".join(f"## {title}\n\nTo be written." for title in sections) + "\n"
    page = a_pattern(tmp_path, text=sketch)
    [fault] = check_pattern_page(page.parent, judge)
    assert "it must have the sections that problems/README.md names." in fault.sentence
