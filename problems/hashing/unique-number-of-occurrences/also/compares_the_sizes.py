"""Count with Counter and compare the number of counts with the size of their set.

Time: O(n). Space: O(n).
"""

from collections import Counter


def unique_occurrences(numbers: list[int]) -> bool:
    counts = Counter(numbers)
    return len(counts) == len(set(counts.values()))
