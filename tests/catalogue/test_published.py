"""Published facts are read from one file, a row for each problem."""

from pathlib import Path

import pytest

from tests.small_world import SHIPPED
from trainer.catalogue.published import COLUMNS, FILE, PublishedFacts
from trainer.domain.errors import FormatError
from trainer.domain.problem.problem import LISTS, Level, Origin

HEAD = ",".join(COLUMNS)
ROW = '50,"Pow(x, n)",powx-n,medium,blind75 grind75,pow-x-n power'


def facts(tmp_path: Path, *lines: str) -> PublishedFacts:
    (tmp_path / FILE).write_text("\n".join(lines) + "\n")
    return PublishedFacts.read(tmp_path / FILE)


def test_a_row_is_a_problem_that_is_known_by_its_facts_only(tmp_path: Path) -> None:
    published = facts(tmp_path, HEAD, ROW)
    problem = published.problems["powx-n"]
    assert (problem.title, problem.number, problem.level) == ("Pow(x, n)", 50, Level.MEDIUM)
    assert (problem.origin, problem.pattern) == (Origin.LOGGED, None)
    assert problem.lists == {"blind75", "grind75"}
    assert problem.url == "https://leetcode.com/problems/powx-n/"
    assert published.aliases == {"pow-x-n": "powx-n", "power": "powx-n"}
    assert published.numbered(50) == problem
    assert published.numbered(51) is None


@pytest.mark.parametrize(
    "row",
    [
        "x,Pow,powx-n,medium",
        ROW.replace("50", "fifty"),
        ROW.replace("50", "-1"),
        ROW.replace("powx-n", "../x"),
        ROW.replace("medium", "Medium"),
        ROW.replace("grind75", "grind76"),
        ROW.replace("power", "P/W"),
        ROW + ",more",
    ],
)
def test_a_faulty_row_is_named(tmp_path: Path, row: str) -> None:
    with pytest.raises(FormatError, match=r"published\.csv, line 3: this row is not a problem\."):
        facts(tmp_path, HEAD, ROW, row)


def test_other_columns_are_named(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"line 1: the first line must be number,title,slug"):
        facts(tmp_path, "slug,title", "powx-n,Pow")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"published\.csv: the file is missing\."):
        PublishedFacts.read(tmp_path / FILE)


def test_every_published_problem_is_there_once() -> None:
    published = PublishedFacts.read(SHIPPED / FILE)
    problems = published.problems.values()
    assert len(problems) == 4027
    assert {problem.number for problem in problems} == set(range(1, 4028))
    assert len({problem.title for problem in problems}) == len(problems)
    assert set(published.aliases.values()) <= set(published.problems)
    assert published.aliases.keys().isdisjoint(published.problems)


def test_each_published_list_has_as_many_problems_as_its_name_says() -> None:
    problems = PublishedFacts.read(SHIPPED / FILE).problems.values()
    for name in LISTS:
        held = sum(name in problem.lists for problem in problems)
        assert held == int("".join(filter(str.isdigit, name)))
