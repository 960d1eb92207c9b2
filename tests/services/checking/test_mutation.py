"""Mutants of a reference: which the written cases catch, and which they do not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.problem_builder import a_problem
from trainer.catalogue.contents import read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.catalogue.published import PublishedFacts
from trainer.runner.judge.judge import Judge
from trainer.services.checking.check import check_with_mutants
from trainer.services.checking.report import Mutation, Report

HERE = "problems/hashing/has-repeat"
LONGER_LISTS = (
    "    seen: set[int] = set()",
    "    if numbers[5:]:\n"
    "        return len(set(numbers)) < len(numbers)\n"
    "    seen: set[int] = set()",
)
"""An unexpected way through the reference, which no case of the small problem takes."""

SIX_NUMBERS = (
    "has_repeat([]) -> False            # no numbers",
    "has_repeat([]) -> False            # no numbers\n"
    "has_repeat([1, 2, 3, 4, 5, 6]) -> False   # six different numbers",
)


@pytest.fixture
def judge() -> Iterator[Judge]:
    judge = Judge()
    yield judge
    judge.close()


def checked(root: Path, judge: Judge, changed: dict[str, tuple[str, str]]) -> Report:
    path = a_problem(root, changed=changed, files={"slow/searches_the_list.py": None})
    return check_with_mutants(read_contents(ProblemFolder(path)), PublishedFacts({}), judge)


def test_a_survivor_is_named_with_an_input_that_tells(tmp_path: Path, judge: Judge) -> None:
    report = checked(tmp_path, judge, {"solution.py": LONGER_LISTS})
    assert report.mutation is not None
    [survivor] = report.mutation.survivors
    before, after = (f"return len(set(numbers)) {op} len(numbers)" for op in ("<", "<="))
    assert survivor.slip == f"line 9: `{before}` became `{after}`"
    assert survivor.difference.startswith("the generated input ([")
    assert survivor.difference.endswith("True instead of False")
    [fault] = report.faults
    assert fault.sentence == (
        f"{HERE}/problem.md: the cases must catch 90%, but catch only 5 of 6 mutants of the "
        "reference."
    )


def test_a_case_removes_the_survivor(tmp_path: Path, judge: Judge) -> None:
    changed = {"solution.py": LONGER_LISTS, "problem.md": SIX_NUMBERS}
    report = checked(tmp_path, judge, changed)
    assert report.mutation == Mutation("hashing", caught=6, survivors=(), unnoticed=4)
    assert report.sound


def test_a_mutant_that_hangs_is_caught(tmp_path: Path, judge: Judge) -> None:
    endless = ("    seen: set", "    while not len(numbers) >= 0:\n        pass\n    seen: set")
    report = checked(tmp_path, judge, {"solution.py": endless})
    assert report.mutation is not None
    assert report.mutation.survivors == ()


def test_mutants_are_made_of_proven_problems_only(tmp_path: Path, judge: Judge) -> None:
    report = checked(tmp_path, judge, {"solution.py": ("return False", "return True")})
    assert report.faults
    assert report.mutation is None
