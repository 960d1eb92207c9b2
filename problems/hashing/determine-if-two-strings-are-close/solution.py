"""Compare what no operation changes: the set of letters and the sorted counts.

Time: O(n). Space: O(1), 26 letters.
"""

from collections import Counter


def close_strings(first: str, second: str) -> bool:
    first_counts = Counter(first)
    second_counts = Counter(second)
    if set(first_counts) != set(second_counts):
        return False
    return sorted(first_counts.values()) == sorted(second_counts.values())
