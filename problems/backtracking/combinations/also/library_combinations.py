"""Let the standard library list the combinations.

Time: O(k * answers). Space: O(k) besides the answer.
"""

from itertools import combinations


def combine(n: int, k: int) -> list[list[int]]:
    return [list(chosen) for chosen in combinations(range(1, n + 1), k)]
