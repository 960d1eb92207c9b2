"""Published facts are read from one file, a row for each problem."""

from pathlib import Path

import pytest

from trainer.catalogue.published import PublishedFacts
from trainer.domain.errors import FormatError
from trainer.domain.problem.problem import LISTS, Level, Origin

HEAD = "number,title,slug,difficulty," + ",".join(f"in_{name}" for name in LISTS)
ROW = '50,"Pow(x, n)",powx-n,Medium,' + ",".join(["true", *["false"] * (len(LISTS) - 1)])


def facts(tmp_path: Path, *lines: str) -> PublishedFacts:
    (tmp_path / "lists.csv").write_text("\n".join(lines) + "\n")
    return PublishedFacts.read(tmp_path / "lists.csv")


def test_a_row_is_a_problem_that_is_known_by_its_facts_only(tmp_path: Path) -> None:
    published = facts(tmp_path, HEAD, ROW)
    problem = published.problems["powx-n"]
    assert (problem.title, problem.number, problem.level) == ("Pow(x, n)", 50, Level.MEDIUM)
    assert (problem.origin, problem.pattern) == (Origin.LOGGED, None)
    assert problem.lists == {"blind75"}
    assert problem.url == "https://leetcode.com/problems/powx-n/"
    assert published.numbered(50) == problem
    assert published.numbered(51) is None


@pytest.mark.parametrize(
    "row", ["x,Pow,powx-n,Medium", ROW.replace("50", "fifty"), ROW.replace("powx-n", "../x")]
)
def test_a_faulty_row_is_named(tmp_path: Path, row: str) -> None:
    with pytest.raises(FormatError, match=r"lists\.csv, line 3: this row is not a problem\."):
        facts(tmp_path, HEAD, ROW, row)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"lists\.csv: the file is missing\."):
        PublishedFacts.read(tmp_path / "lists.csv")
