"""What names a problem exactly, tried on every published problem."""

from dataclasses import replace

import pytest

from tests.builders import a_problem
from tests.problems.shipped import ROOT
from trainer.catalogue.published import FILE, PublishedFacts
from trainer.catalogue.reader import CatalogueReader
from trainer.domain.problem.problem import Problem
from trainer.services.finding.finder import Finder

PUBLISHED = PublishedFacts.read(ROOT / FILE)
CATALOGUE = CatalogueReader(ROOT).read().problems
FINDER = Finder(
    CATALOGUE.values(),
    [problem for slug, problem in PUBLISHED.problems.items() if slug not in CATALOGUE],
    PUBLISHED.aliases,
)


def meant(text: str, finder: Finder = FINDER) -> str | None:
    """Give the slug of the one problem that a text means for certain."""
    named = finder.named(text)
    return finder.problem(named.places[0]).slug if named.certain else None


def mistaken(form: str) -> list[str]:
    """Give the published problems that this form of their name does not name."""
    return [
        problem.slug
        for problem in PUBLISHED.problems.values()
        if meant(_written(form, problem)) != problem.slug
    ]


def _written(form: str, problem: Problem) -> str:
    return form.format(
        number=problem.number,
        slug=problem.slug,
        title=problem.title,
        upper=problem.title.upper(),
        camel="".join(word.capitalize() for word in problem.slug.split("-")),
        snake=problem.slug.replace("-", "_"),
    )


@pytest.mark.parametrize(
    "form",
    [
        "https://leetcode.com/problems/{slug}/",
        "https://leetcode.com/problems/{slug}",
        "http://www.leetcode.com/problems/{slug}/description/?envType=daily-question&envId=1",
        "https://leetcode.com/contest/weekly-contest-400/problems/{slug}/#tab",
        "https://leetcode.com/problems/{slug}/solutions/123/two-sum-in-one-line/",
        "leetcode.com/problems/{slug}",
        "https://leetcode.cn/problems/{slug}/",
        "leetcode-cn.com/problems/{slug}",
        "/problems/{slug}/",
        "[{number}. {title}](https://leetcode.com/problems/{slug}/)",
        "{title} https://leetcode.com/problems/{slug}/",
    ],
)
def test_every_published_link_names_its_problem_and_none_another(form: str) -> None:
    assert mistaken(form) == []


@pytest.mark.parametrize(
    "form",
    [
        *("{slug}", "{title}", "{upper}", " {title} ", "{snake}", "{camel}", "{slug}.py"),
        *("{number}", "#{number}", "{number:04}", "LC {number}", "LC{number}", "lc-{number}"),
        *("leetcode {number}", "LeetCode {number}. {title}", "{number}. {title}"),
        *("{number} - {title}", "{number:04}-{slug}", "{number}.{slug}.py", "[{number}] {title}"),
    ],
)
def test_every_published_problem_is_known_by_number_and_title(form: str) -> None:
    assert mistaken(form) == []


def test_other_names_are_known_as_the_published_table_has_them() -> None:
    assert {
        alias: meant(f"https://neetcode.io/problems/{alias}/question?list=neetcode150")
        for alias in PUBLISHED.aliases
    } == dict(PUBLISHED.aliases)
    assert {alias: meant(alias) for alias in PUBLISHED.aliases} == dict(PUBLISHED.aliases)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("https://leetcode.com/problems/implement-strstr/", PUBLISHED.aliases["implement-strstr"]),
        ("https://neetcode.io/problems/two-sum", "two-sum"),
        ("https://neetcode.io/problems/partition-string", "partition-labels"),
        ("partition string", "partition-string"),
        ("pow(x,_n)", "powx-n"),
        ("pascal's_triangle", "pascals-triangle"),
        ("two_sum_ii_-_input_array_is_sorted", "two-sum-ii-input-array-is-sorted"),
        ("132 Pattern", "132-pattern"),
        ("01 matrix", "01-matrix"),
        ("24-game", "24-game"),
        ("2sum", "two-sum"),
        ("1. Two", "two-sum"),
    ],
)
def test_names_are_understood_as_people_write_them(text: str, slug: str) -> None:
    assert meant(text) == slug


@pytest.mark.parametrize(
    "text",
    [
        "2. Two Sum",
        "1. Odd Jobs",
        "4999. Two Sum",
        "4999",
        "0",
        "two",
        "sum",
        "https://leetcode.com/problems/two/",
        "https://leetcode.com/problems/candy_crush/",
        "https://leetcode.com/problemset/",
        "https://www.codechef.com/problems/two-sum",
        "https://example.org/?next=leetcode.com/problems/two-sum/",
        "3Sum https://leetcode.com/problems/two-sum/",
        "!!!",
        "",
    ],
)
def test_what_is_not_certain_means_none(text: str) -> None:
    assert meant(text) is None
    if "/" in text:
        assert FINDER.the_one(text) is None


def test_a_number_and_a_title_that_disagree_name_both() -> None:
    named = FINDER.named("2. Two Sum")
    assert {FINDER.problem(place).number for place in named.places} == {1, 2}


def test_of_two_with_one_title_the_one_that_is_known_is_meant() -> None:
    earlier = replace(a_problem("pow-x-n"), title="Pow(x, n)")
    finder = Finder([earlier], PUBLISHED.problems.values(), PUBLISHED.aliases)
    assert meant("pow (X, N)", finder) == "pow-x-n"
    assert meant("50", finder) == "powx-n"


def test_a_problem_from_elsewhere_is_known_by_its_own_link() -> None:
    one, other = (
        replace(a_problem(slug), url=f"https://www.example.org/task?id={slug}#top")
        for slug in ("odd-jobs", "even-jobs")
    )
    finder = Finder([one, other])
    assert meant("http://example.org/task?id=even-jobs", finder) == "even-jobs"
    assert meant("https://example.org/task?id=no-jobs", finder) is None


def test_a_problem_from_elsewhere_is_not_leetcodes_of_the_same_slug() -> None:
    theirs = replace(a_problem("two-sum"), url="https://example.org/two-sum")
    assert meant("https://leetcode.com/problems/two-sum/", Finder([theirs])) is None
    assert meant("two sum", Finder([theirs])) == "two-sum"


def test_the_same_name_in_another_script_is_the_same_title() -> None:
    finder = Finder([replace(a_problem("t-1"), title="مجموع عددين"), a_problem("t-2")])
    assert meant("«مجموع  عددين»", finder) == "t-1"
