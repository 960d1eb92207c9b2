import ast
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_review, an_evidence, days
from tests.exchange.test_problem_page import met_problems
from trainer.domain.log.review import Skill
from trainer.exchange.own.markdown_folder import file_name, folder_files
from trainer.exchange.own.met_problem import MetProblem
from trainer.exchange.own.own_text import Whose, whose

MOMENT = a_review().at


def a_met_problem(
    slug: str = "two-sum", *codes: str, pattern: str | None = "hashing"
) -> MetProblem:
    """Give a problem tried once a day; code that begins with ``bad`` did not pass."""
    return MetProblem(
        slug=slug,
        title=slug.replace("-", " ").title(),
        pattern=pattern,
        reviews=[
            a_review(
                slug,
                at=MOMENT + days(day),
                code=code,
                evidence=an_evidence(solved=not code.startswith("bad")),
            )
            for day, code in enumerate(codes)
        ],
    )


def test_each_problem_is_a_page_with_its_solution_beside_it() -> None:
    files = folder_files([a_met_problem("two-sum", "x = 1\n"), a_met_problem("own", pattern=None)])
    assert set(files) == {"two-sum.md", "solutions/hashing/two-sum.py", "own.md", "README.md"}
    assert "| [Two Sum](two-sum.md) |  | 2026-11-21 |  |" in files["README.md"]
    assert "## Without a pattern" in files["README.md"]
    assert {whose(text) for text in files.values()} == {Whose.OURS}


def test_a_solution_is_the_code_that_passed_last() -> None:
    files = folder_files([a_met_problem("two-sum", "x = 1\n", "x = 2\n\n", "bad = 3\n")])
    _, told, *code = files["solutions/hashing/two-sum.py"].splitlines()
    assert told == "# Two Sum, solved on 2026-11-22"
    assert code == ["", "x = 2"]
    assert "bad = 3" in files["two-sum.md"]


def test_words_are_no_solution() -> None:
    said = a_review(skill=Skill.EXPLAIN, code="a map")
    files = folder_files([MetProblem(slug="two-sum", title="Two Sum", reviews=[said])])
    assert set(files) == {"two-sum.md", "README.md"}


@pytest.mark.parametrize(
    "slug",
    ["../x", "/etc/passwd", "a/b", "a\\b", "", ".", "con", "readme", "Two Sum", "é", "a" * 300],
)
def test_a_name_leads_nowhere_else(slug: str) -> None:
    name = file_name(slug)
    assert name != slug
    assert PurePosixPath(name).name == name
    assert len(name) < 100


@given(st.lists(met_problems(), max_size=3))
def test_hostile_texts_stay_in_their_folder_and_in_their_comments(
    problems: list[MetProblem],
) -> None:
    for name, text in folder_files(problems).items():
        assert all(part.strip(".") and part.isprintable() for part in name.split("/"))
        assert whose(text) is Whose.OURS
        if name.startswith("solutions/"):
            assert all(line.startswith("#") for line in text.split("\n")[:2])
            assert text.split("\n")[2] == ""


def test_a_title_ends_no_comment() -> None:
    problem = a_met_problem("two-sum", "x = 1")
    hostile = MetProblem(
        slug="x", title='"""\nimport os', pattern="a|b\n# c", reviews=problem.reviews
    )
    files = folder_files([hostile])
    [solution] = [text for name, text in files.items() if name.endswith(".py")]
    assert [type(it) for it in ast.parse(solution).body] == [ast.Assign]
    assert "\n# c" not in files["README.md"]
