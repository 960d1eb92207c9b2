"""Every problem of the catalogue proves itself; all files stand up to the tools."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from trainer.catalogue.folder import ProblemFolder, problem_folders
from trainer.catalogue.published import PublishedFacts
from trainer.catalogue.reader import CatalogueReader
from trainer.domain.problem.pattern import PATTERN_ORDER
from trainer.domain.problem.problem import Origin
from trainer.runner.judge.judge import Judge
from trainer.services.checking.check import check_problem
from trainer.services.checking.facts import check_together
from trainer.services.checking.tools import check_tools

ROOT = Path(__file__).parents[2] / "problems"
FOLDERS = list(problem_folders(ROOT, Origin.CATALOGUE))


@pytest.fixture(scope="module")
def published() -> PublishedFacts:
    return PublishedFacts.read(ROOT / "lists.csv")


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    judge = Judge()
    yield judge
    judge.close()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.slug)
def test_a_problem_proves_itself(
    folder: ProblemFolder, published: PublishedFacts, judge: Judge
) -> None:
    report = check_problem(folder, published, judge)
    assert [fault.sentence for fault in report.faults] == []


def test_every_pattern_has_its_page_and_a_problem() -> None:
    catalogue = CatalogueReader(ROOT).read()
    assert list(catalogue.patterns) == list(PATTERN_ORDER)
    assert {problem.pattern for problem in catalogue.problems.values()} == set(PATTERN_ORDER)


def test_every_name_means_one_problem() -> None:
    assert [fault.sentence for fault in check_together(FOLDERS)] == []


def test_all_code_is_formatted_linted_and_typed() -> None:
    assert [fault.sentence for fault in check_tools(FOLDERS)] == []
