from functools import cache

import pytest

from tests.small_world import SHIPPED
from trainer.catalogue.published import FILE, PublishedFacts
from trainer.domain.importing.entry import Entry
from trainer.services.finding.identity import Identities


@cache
def identities() -> Identities:
    facts = PublishedFacts.read(SHIPPED / FILE)
    return Identities((), facts.problems.values(), facts.aliases)


def meant(**said: object) -> str | None:
    found = identities().of(Entry(**said)).problem  # type: ignore[arg-type]
    return found.slug if found else None


def candidates(title: str) -> list[str]:
    return [problem.slug for problem in identities().of(Entry(title=title)).candidates]


@pytest.mark.parametrize(
    "link",
    [
        "https://leetcode.com/problems/two-sum",
        "leetcode.com/problems/two-sum/description/",
        "http://www.leetcode.com/problems/two-sum/solutions/123/a-title/",
        "https://leetcode.com/problems/two-sum/?envType=study-plan-v2&envId=top-75#top",
        "https://leetcode.cn/problems/two-sum/",
        "https://leetcode-cn.com/problems/two-sum/",
        "https://neetcode.io/problems/two-integer-sum/question",
    ],
)
def test_every_form_of_a_link_leads_to_the_problem(link: str) -> None:
    assert meant(link=link) == "two-sum"


@pytest.mark.parametrize(
    ("link", "slug"),
    [
        ("https://leetcode.com/problems/jump-game-v/", "jump-game-v"),
        ("https://leetcode.com/problems/find-the-difference/", "find-the-difference"),
        ("https://leetcode.com/problems/partition-string/", "partition-string"),
        ("https://neetcode.io/problems/partition-string/question", "partition-labels"),
        ("https://leetcode.com/problems/coin-change-2/", "coin-change-ii"),
        ("https://leetcode.com/problems/friend-circles", "number-of-provinces"),
    ],
)
def test_a_slug_is_never_matched_by_a_part_of_it(link: str, slug: str) -> None:
    assert meant(link=link) == slug


@pytest.mark.parametrize(
    "title",
    [
        *("two_sum", "Two Sum", " TWO SUM ", "1. Two Sum", "#1 Two Sum", "0001-two-sum"),
        *("two-sum.py", "LeetCode 1 Two Sum", "Two Sum (Easy)"),
    ],
)
def test_a_title_counts_by_its_letters_and_digits(title: str) -> None:
    assert meant(title=title) == "two-sum"


def test_every_published_problem_is_found_by_link_title_number_and_slug() -> None:
    facts = PublishedFacts.read(SHIPPED / FILE)
    wrong = [
        problem.slug
        for problem in facts.problems.values()
        for said in (
            {"link": problem.url},
            {"title": problem.title},
            {"number": problem.number},
            {"title": problem.title.lower().replace(" ", "_")},
            {"title": f"{problem.number}. {problem.title}"},
        )
        if meant(**said) != problem.slug
    ]
    assert not wrong


def test_the_title_beats_a_number_that_is_leetcodes_internal_one() -> None:
    assert meant(title="Binary Search", number=792) == "binary-search"
    assert meant(title="Running Sum of 1d Array", number=1603) == "running-sum-of-1d-array"


def test_title_and_number_together_beat_a_link_that_was_copied_wrongly() -> None:
    said = {"title": "Two Sum", "number": 1, "link": "https://leetcode.com/problems/3sum/"}
    assert meant(**said) == "two-sum"


def test_a_link_with_a_made_up_slug_is_worth_nothing() -> None:
    link = "https://leetcode.com/problems/three-sum/"
    assert meant(title="3Sum", number=15, link=link) == "3sum"
    assert meant(title="", number=15, link=link) == "3sum"


def test_a_misspelt_title_with_its_number_is_the_problem() -> None:
    assert meant(title="Two Summ", number=1) == "two-sum"


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("Daily_Temp", "daily-temperatures"),
        ("valid_parenthesis", "valid-parentheses"),
        ("Sudoku", "valid-sudoku"),
        ("LRU", "lru-cache"),
        ("Number of Islnads", "number-of-islands"),
    ],
)
def test_what_is_only_alike_is_asked_the_likeliest_first(title: str, first: str) -> None:
    assert meant(title=title) is None
    assert candidates(title)[0] == first


def test_a_title_that_has_all_the_words_is_among_what_is_asked() -> None:
    assert "two-sum-ii-input-array-is-sorted" in candidates("Two Sum Sorted")


def test_a_name_like_nothing_is_nobody() -> None:
    assert meant(title="Reading group notes") is None
    assert not candidates("Reading group notes")


@pytest.mark.parametrize(
    "said",
    [
        {"title": "Add Two Numbers", "site": "CodeChef"},
        {"title": "Watermelon", "number": 4, "link": "https://codeforces.com/problemset/4/A"},
        {"number": 4, "site": "Codeforces"},
    ],
)
def test_another_platforms_names_and_numbers_are_not_leetcodes(said: dict[str, object]) -> None:
    found = identities().of(Entry(**said))  # type: ignore[arg-type]
    assert found.elsewhere
    assert found.problem is None
    assert not found.candidates


@pytest.mark.parametrize("title", ["LRU Cache again", "lru cache (hard!) ", "LRU Cache 2nd time"])
def test_what_is_done_once_more_is_the_same_problem(title: str) -> None:
    assert meant(title=title) == "lru-cache"


def test_a_remark_in_brackets_does_not_hide_what_a_name_is_like() -> None:
    assert "kth-largest-element-in-an-array" in candidates("kth largest (quickselect)")
