"""Every problem of the catalogue proves itself, eight on each day; all files pass the tools.

``pytest --proof tests/problems`` proves all of them.
"""

from collections.abc import Iterator

import pytest

from tests.problems.shipped import FOLDERS, ROOT
from tests.sampling import sample
from trainer.catalogue.contents import read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.catalogue.published import PublishedFacts
from trainer.catalogue.reader import CatalogueReader
from trainer.domain.problem.pattern import PATTERN_ORDER
from trainer.runner.judge.judge import Judge
from trainer.services.checking.check import check_problem, check_read
from trainer.services.checking.facts import check_together
from trainer.services.checking.material import read_material
from trainer.services.checking.pattern_pages import check_pattern_page
from trainer.services.checking.solutions import LIMIT
from trainer.services.checking.tools import check_tools

TODAY = sample(FOLDERS, 8)


def slug(folder: ProblemFolder) -> str:
    return folder.slug


@pytest.fixture(scope="module")
def published() -> PublishedFacts:
    return PublishedFacts.read(ROOT / "published.csv")


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    judge = Judge()
    yield judge
    judge.close()


@pytest.mark.parametrize("folder", TODAY, ids=slug)
def test_a_problem_proves_itself(
    folder: ProblemFolder, published: PublishedFacts, judge: Judge
) -> None:
    report = check_problem(read_contents(folder), published, judge)
    assert [fault.sentence for fault in report.faults] == []


@pytest.mark.parametrize("folder", FOLDERS, ids=slug)
def test_a_problem_is_well_told_and_recorded_and_its_reference_passes_every_case(
    folder: ProblemFolder, published: PublishedFacts, judge: Judge
) -> None:
    material = read_material(read_contents(folder))
    assert [fault.sentence for fault in check_read(material, published)] == []
    assert material.sheet.record.answers.keys() >= {it.name for it in material.wrong}
    assert all(mistake.call for mistake in material.sheet.mistakes if not mistake.slow)
    verdict = judge.run(material.sheet.contract, material.solution.text, limit=LIMIT)
    assert verdict.green, verdict.first_failure


@pytest.mark.parametrize("pattern", PATTERN_ORDER)
def test_a_pattern_has_templates_that_run_and_an_order_of_its_problems(
    pattern: str, judge: Judge
) -> None:
    assert [fault.sentence for fault in check_pattern_page(ROOT / pattern, judge)] == []


def test_every_pattern_has_its_page_and_a_problem() -> None:
    catalogue = CatalogueReader(ROOT).read()
    assert list(catalogue.patterns) == list(PATTERN_ORDER)
    assert {problem.pattern for problem in catalogue.problems.values()} == set(PATTERN_ORDER)


def test_every_name_means_one_problem() -> None:
    assert [fault.sentence for fault in check_together(list(map(read_contents, FOLDERS)))] == []


@pytest.mark.proof
def test_all_code_is_formatted_linted_and_typed() -> None:
    assert [fault.sentence for fault in check_tools(FOLDERS)] == []
