"""Rules 1 and 2: files, published facts, hints and cases; nothing is run."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.problem_builder import a_problem
from trainer.catalogue.contents import read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.catalogue.published import PublishedFacts
from trainer.domain.errors import FormatError
from trainer.domain.problem.problem import Level, Origin, Problem
from trainer.services.checking.facts import check_facts
from trainer.services.checking.material import read_material
from trainer.services.checking.wording import check_wording

HERE = "problems/hashing/has-repeat"
PUBLISHED = PublishedFacts(
    {
        "has-repeat": Problem(
            slug="has-repeat",
            title="Has Repeat",
            level=Level.EASY,
            pattern=None,
            origin=Origin.LOGGED,
            target_time=timedelta(minutes=15),
            number=217,
            lists=frozenset({"blind75"}),
        )
    }
)
CALL = 'published = "def containsDuplicate(nums: List[int]) -> bool"'
AS_PUBLISHED = ("lists      = {}", f"lists = {{ leetcode = 217, blind75 = true }}\n{CALL}")


def facts(path: Path, origin: Origin = Origin.CATALOGUE) -> list[str]:
    material = read_material(read_contents(ProblemFolder(path, origin)))
    faults = list(check_facts(material, PUBLISHED))
    assert all(fault.rule == 1 for fault in faults)
    return [fault.sentence for fault in faults]


def wording(path: Path) -> list[str]:
    faults = list(check_wording(read_material(read_contents(ProblemFolder(path)))))
    assert all(fault.rule == 2 for fault in faults)
    return [fault.sentence for fault in faults]


def test_a_problem_may_say_what_is_published(tmp_path: Path) -> None:
    path = a_problem(tmp_path, changed={"problem.md": AS_PUBLISHED})
    assert facts(path) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("# Has Repeat", "# Repeats"), "the title must be 'Has Repeat', as published."),
        (('"easy"', '"hard"'), "level must be easy, as published."),
        (("lists = { leetcode = 217", "lists = { leetcode = 218"), "the number must be 217"),
        ((", blind75 = true", ""), "lists must say that the problem is in blind75."),
        ((CALL, ""), "published must give the published call."),
        (("blind75 = true", "blind75 = true, grind75 = true"), "must not say that the problem is"),
    ],
)
def test_a_published_fact_that_differs_is_named(
    tmp_path: Path, change: tuple[str, str], said: str
) -> None:
    path = a_problem(tmp_path, changed={"problem.md": AS_PUBLISHED})
    page = (path / "problem.md").read_text()
    assert change[0] in page
    (path / "problem.md").write_text(page.replace(*change))
    [sentence] = facts(path)
    assert sentence.startswith(f"{HERE}/problem.md: ")
    assert said in sentence


def test_an_unpublished_slug_claims_no_number(tmp_path: Path) -> None:
    path = a_problem(tmp_path, "no-such", changed={"problem.md": AS_PUBLISHED})
    assert facts(path) == [
        "problems/hashing/no-such/problem.md: 'no-such' is not a published slug."
    ]


def test_an_own_problem_is_compared_by_its_number_only(tmp_path: Path) -> None:
    assert facts(a_problem(tmp_path / "a"), Origin.OWN) == []
    numbered = {"problem.md": ("lists      = {}", "lists = { leetcode = 217 }")}
    [sentence] = facts(a_problem(tmp_path / "b", "mine", changed=numbered), Origin.OWN)
    assert sentence.endswith("lists must say that the problem is in blind75.")


def test_at_least_one_mistake_is_wanted(tmp_path: Path) -> None:
    path = a_problem(
        tmp_path,
        changed={"problem.md": AS_PUBLISHED},
        files={"wrong/compares_neighbours.py": None},
    )
    assert facts(path) == [f"{HERE}: wrong/ must contain at least one mistake."]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("brute_force.py", None, "brute_force.py: the file is missing."),
        ("brute_force.py", "def (", "brute_force.py, line 1: 'def (' is not Python"),
        ("solution.py", '"""Idea."""\n', "solution.py: there must be a function has_repeat."),
        ("solution.py", "def has_repeat(): ...", "solution.py, line 1: the file must begin with"),
        ("generate.py", '"""G."""\ndef generate(): ...', "generate.py: there must be a line 'LARG"),
        (
            "check.py",
            '"""C."""\ndef check(): ...',
            'check.py: this file is only used with compare = "check".',
        ),
        ("wrong/x.py", "", "wrong/x.py: there must be a function has_repeat."),
    ],
)
def test_a_file_that_is_not_what_it_should_be_is_named(
    tmp_path: Path, name: str, text: str | None, said: str
) -> None:
    path = a_problem(tmp_path, files={name: text})
    with pytest.raises(FormatError) as caught:
        read_material(read_contents(ProblemFolder(path)))
    assert str(caught.value).startswith(f"{HERE}/{said}")


def test_a_problem_may_be_well_worded(tmp_path: Path) -> None:
    assert wording(a_problem(tmp_path)) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("What would you like", "Hashing? " + "x" * 200), "hint 1 has 2"),
        (("What would you like", "Hashing? What"), "hint 1, the nudge, must not name the pattern."),
        (("- What if memory is short? I sort in place first.\n", ""), "at least 2 follow-ups"),
        (("            # no numbers", ""), "the case must say why it exists, as '# why'."),
        (("has_repeat([7])", 'has_repeat(["7"])'), "the argument 'numbers' does not fit"),
        (("has_repeat([]) -> False", "has_repeat([]) -> 0"), "the answer does not fit"),
    ],
)
def test_what_is_badly_worded_is_named(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    sentences = wording(a_problem(tmp_path, changed={"problem.md": change}))
    assert any(said in sentence for sentence in sentences)
    assert all(sentence.startswith(f"{HERE}/problem.md") for sentence in sentences)


def test_ten_cases_are_wanted(tmp_path: Path) -> None:
    path = a_problem(tmp_path)
    page = (path / "problem.md").read_text()
    lines = [line for line in page.splitlines() if not line.startswith("has_repeat([1, 2")]
    (path / "problem.md").write_text("\n".join(lines) + "\n")
    assert wording(path) == [f"{HERE}/problem.md: there must be at least 10 cases; there are 9."]
