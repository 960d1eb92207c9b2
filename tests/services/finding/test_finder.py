import pytest

from tests.builders import a_problem
from trainer.services.finding.finder import Finder, title_in

PROBLEMS = [
    a_problem("two-sum"),
    a_problem("two-sum-ii"),
    a_problem("number-of-islands"),
    a_problem("island-perimeter"),
    a_problem("daily-temperatures"),
]
FINDER = Finder(PROBLEMS)


def found(text: str) -> list[str]:
    """Give the slugs of what a text may mean, best first."""
    return [problem.slug for problem in FINDER.find(text)]


def test_an_exact_name_comes_first() -> None:
    assert found("two-sum")[0] == "two-sum"
    assert found("Two Sum II")[0] == "two-sum-ii"


def test_a_title_that_begins_so_comes_before_one_that_contains_it() -> None:
    assert found("island")[:2] == ["island-perimeter", "number-of-islands"]


def test_known_problems_come_before_others_but_for_one_that_is_named() -> None:
    finder = Finder(PROBLEMS, [a_problem("island-count"), a_problem("islands")])
    slugs = [problem.slug for problem in finder.find("island")]
    assert slugs == ["island-perimeter", "number-of-islands", "island-count", "islands"]
    assert finder.find("islands")[0].slug == "islands"


@pytest.mark.parametrize("text", ["two", "tow sum", "sum two", "dayly temprature", "iland perim"])
def test_what_is_in_a_title_or_much_like_it_fits(text: str) -> None:
    assert FINDER.fits(text, FINDER.find(text)[0])


@pytest.mark.parametrize("text", ["my own odd problem", "number theory at work", "xy"])
def test_the_best_of_what_is_hardly_alike_does_not_fit(text: str) -> None:
    assert not any(FINDER.fits(text, problem) for problem in PROBLEMS)


def test_a_misspelt_title_is_found() -> None:
    assert found("dayly temprature")[0] == "daily-temperatures"


def test_no_text_finds_everything_as_given() -> None:
    assert FINDER.find("  ") == PROBLEMS


def test_a_mark_alone_is_sought_in_titles_only() -> None:
    assert found("-") == []


def test_hostile_text_finds_nothing() -> None:
    assert found("[/]\x00\x1b[2J" * 50) == []


def test_one_problem_is_meant_by_its_name_or_by_what_only_it_contains() -> None:
    assert FINDER.the_one("two sum") == PROBLEMS[0]
    assert FINDER.the_one("daily") == PROBLEMS[4]


@pytest.mark.parametrize("text", ["island", "", "dayly temprature", "something else"])
def test_what_is_ambiguous_or_only_similar_means_none(text: str) -> None:
    assert FINDER.the_one(text) is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("  Foo   [bar] ", "Foo [bar]"),
        ("https://leetcode.com/problems/foo-bar/description/?x=1", "Foo Bar"),
        ("https://www.hackerrank.com/challenges/foo-bar/problem", "Foo Bar"),
        ("https://example.org", ""),
    ],
)
def test_a_new_problem_is_named_by_what_is_typed_or_by_its_link(text: str, title: str) -> None:
    assert title_in(text) == title


def test_a_link_finds_only_what_it_names() -> None:
    assert found("https://leetcode.com/problems/number-of-islands/") == ["number-of-islands"]
    assert found("https://leetcode.com/problems/island-of-numbers/") == []
