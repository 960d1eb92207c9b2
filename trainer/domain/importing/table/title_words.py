"""Words that the titles of coding problems are made of: how a list of them is told from others."""

import re
from collections.abc import Sequence
from functools import lru_cache

_IN_TITLES = """
    sum 2sum 3sum 4sum sums array arrays subarray subarrays string strings substring
    substrings tree trees binary bst linked list lists node nodes graph matrix grid palindrome
    palindromes palindromic anagram anagrams parentheses integer integers duplicate duplicates
    sorted sort reverse rotate rotated merge interval intervals island islands path paths
    longest shortest maximum minimum max min kth median stack queue heap trie prefix suffix
    subsequence subsequences permutation permutations combination combinations combinational
    subset subsets partition knapsack coin stairs robber jump product common increasing
    decreasing consecutive contains valid traversal inorder preorder postorder ancestor depth
    height diameter balanced invert serialize deserialize cycle course clone word words ladder
    search sudoku queens bits bit hamming roman fibonacci pascal spiral rectangle square
    squares water rain container stock temperatures window lru cache design iterator
    operations distance edit regular expression decode encode number numbers digits profit gas
    station cards koala bananas koko oranges rotting flatten swap pairs pair missing
    occurrence element elements frequent happy ugly power sqrt pow calculator randomized
    insert delete remove count counting construct unique equal smallest largest sliding
    topological network delay flights islands connected components redundant union bfs dfs dp
    strstr zigzag atoi meeting rooms index scheduler
    tasks key value
"""
_WORDS = frozenset(_IN_TITLES.split())


@lru_cache(maxsize=8192)
def sounds_like_a_problem(title: str) -> bool:
    """Tell whether a title has at least one word that titles of problems are made of."""
    words = re.findall(r"[a-z0-9]+", title[:120].lower())
    return len(words) <= 14 and not _WORDS.isdisjoint(words)


def share_of_problems(titles: Sequence[str]) -> float:
    """Give which part of the titles sound like problems, 0 where there is none."""
    if not titles:
        return 0.0
    return sum(sounds_like_a_problem(title) for title in titles) / len(titles)
