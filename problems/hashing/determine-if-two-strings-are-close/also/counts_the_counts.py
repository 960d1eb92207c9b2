"""Compare the letters and how often each count occurs, without sorting.

Time: O(n). Space: O(1), 26 letters.
"""

from collections import Counter


def close_strings(first: str, second: str) -> bool:
    left, right = Counter(first), Counter(second)
    return left.keys() == right.keys() and Counter(left.values()) == Counter(right.values())
