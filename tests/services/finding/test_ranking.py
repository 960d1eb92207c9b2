"""What a text finds first, over the shipped problems and all that LeetCode has published."""

import pytest

from tests.services.finding.test_exact_names import CATALOGUE, FINDER
from trainer.services.finding.finder import Finder

OWN = Finder(CATALOGUE.values())
"""What the Library searches before anything was logged."""

FIRST = {
    # numbers, slugs, links
    "146": "lru-cache",
    "#146": "lru-cache",
    "lc 146": "lru-cache",
    "146. LRU Cache": "lru-cache",
    "lru-cache": "lru-cache",
    "LRU Cache": "lru-cache",
    "https://leetcode.com/problems/lru-cache/description/": "lru-cache",
    "leetcode.com/problems/two-sum-ii-input-array-is-sorted": "two-sum-ii-input-array-is-sorted",
    "https://neetcode.io/problems/two-integer-sum": "two-sum",
    "1": "two-sum",
    # beginnings and parts of titles
    "lru": "lru-cache",
    "lfu": "lfu-cache",
    "two sum": "two-sum",
    "two sum ii": "two-sum-ii-input-array-is-sorted",
    "coin": "coin-change",
    "house rob": "house-robber",
    "robber": "house-robber",
    "course sched": "course-schedule",
    "num islands": "number-of-islands",
    "islands": "number-of-islands",
    "sliding window max": "sliding-window-maximum",
    "window sub": "minimum-window-substring",
    "min window": "minimum-window-substring",
    "min stack": "min-stack",
    "median stream": "find-median-from-data-stream",
    "median": "median-of-two-sorted-arrays",
    "buy sell stock": "best-time-to-buy-and-sell-stock",
    "stock cooldown": "best-time-to-buy-and-sell-stock-with-cooldown",
    "valid paren": "valid-parentheses",
    "paren": "valid-parentheses",
    "generate paren": "generate-parentheses",
    "trap": "trapping-rain-water",
    "kth largest": "kth-largest-element-in-an-array",
    "k largest": "kth-largest-element-in-an-array",
    "kth largest stream": "kth-largest-element-in-a-stream",
    "top k": "top-k-frequent-elements",
    "merge k": "merge-k-sorted-lists",
    "merge int": "merge-intervals",
    "reverse list": "reverse-linked-list",
    "histogram": "largest-rectangle-in-histogram",
    "koko": "koko-eating-bananas",
    "rotate": "rotate-image",
    "climb": "climbing-stairs",
    "trie": "implement-trie-prefix-tree",
    "cheapest flight": "cheapest-flights-within-k-stops",
    "word": "word-search",
    "longest sub": "longest-substring-without-repeating-characters",
    "spiral": "spiral-matrix",
    "n queens": "n-queens",
    "gas": "gas-station",
    # words in another order, joined, or not all of them there
    "sum two": "two-sum",
    "wordladder": "word-ladder",
    "lrucache": "lru-cache",
    "leetcode two sum": "two-sum",
    "the lru cache problem": "lru-cache",
    # numbers written otherwise
    "2sum": "two-sum",
    "2 sum": "two-sum",
    "three sum": "3sum",
    "3 sum": "3sum",
    "jump game 2": "jump-game-ii",
    "house robber 2": "house-robber-ii",
    "house robber 3": "house-robber-iii",
    # initials and other names
    "lcs": "longest-common-subsequence",
    "lis": "longest-increasing-subsequence",
    "lca": "lowest-common-ancestor-of-a-binary-search-tree",
    "lca bst": "lowest-common-ancestor-of-a-binary-search-tree",
    "rpn": "evaluate-reverse-polish-notation",
    "kadane": "maximum-subarray",
    "hamming weight": "number-of-1-bits",
    "running median": "find-median-from-data-stream",
    "brackets": "valid-parentheses",
    # misspelt
    "anagarm": "valid-anagram",
    "group anagarms": "group-anagrams",
    "tow sum": "two-sum",
    "tempratures": "daily-temperatures",
    "dayly temprature": "daily-temperatures",
    "temprechures": "daily-temperatures",
    "coin chnage": "coin-change",
    "islnads": "number-of-islands",
    "gas staton": "gas-station",
    "palindorme partition": "palindrome-partitioning",
    "serialise": "serialize-and-deserialize-binary-tree",
    "climing stairs": "climbing-stairs",
    # published, and not among the shipped problems
    "iland perim": "island-perimeter",
    "lfu cache": "lfu-cache",
    "two sum iv": "two-sum-iv-input-is-a-bst",
    "remove duplicates sorted array": "remove-duplicates-from-sorted-array",
    "basic calc": "basic-calculator",
}


@pytest.mark.parametrize("text", FIRST)
def test_a_text_finds_first_what_is_meant(text: str) -> None:
    assert FINDER.find(text)[0].slug == FIRST[text]


@pytest.mark.parametrize("text", [text for text, slug in FIRST.items() if slug in CATALOGUE])
def test_the_library_finds_the_same_first(text: str) -> None:
    assert OWN.find(text)[0].slug == FIRST[text]


@pytest.mark.parametrize("text", ["xyzzyq", "dijkstra kruskal prim", "?!"])
def test_nothing_is_found_where_nothing_is_alike(text: str) -> None:
    assert not FINDER.find(text)


@pytest.mark.parametrize("text", ["lru", "koko", "kadane", "wordladder"])
def test_what_is_only_faintly_alike_is_left_out(text: str) -> None:
    assert len(FINDER.find(text)) <= 2


def test_a_text_of_any_length_is_searched_by_its_first_words() -> None:
    assert FINDER.find("two sum " * 100_000)[0].slug == "two-sum"
