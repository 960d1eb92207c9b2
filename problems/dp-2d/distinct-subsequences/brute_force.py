"""List every selection of as many letters as the target has, and count those that are the target.

Time: O(m * 2^n). Space: O(m).
"""

from itertools import combinations


def count_subsequences(text: str, target: str) -> int:
    return sum(selection == tuple(target) for selection in combinations(text, len(target)))
