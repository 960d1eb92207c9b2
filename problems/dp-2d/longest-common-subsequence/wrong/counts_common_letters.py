"""You count the letters that both words have, but they must also come in the same order."""

from collections import Counter


def longest_common_subsequence(first: str, second: str) -> int:
    return (Counter(first) & Counter(second)).total()
