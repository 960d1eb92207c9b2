"""Count, and sort the d different numbers by their counts.

Time: O(n + d log d). Space: O(d).
"""

from collections import Counter


def top_k_frequent(numbers: list[int], k: int) -> list[int]:
    counts = Counter(numbers)
    ordered = sorted(counts, key=lambda number: counts[number], reverse=True)
    return ordered[:k]
