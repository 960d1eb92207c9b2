"""Try every choice of k positions.

Time: O(k · C(n, k)). Space: O(k).
"""

from itertools import combinations


def max_score(summands: list[int], factors: list[int], k: int) -> int:
    return max(
        sum(summands[i] for i in chosen) * min(factors[i] for i in chosen)
        for chosen in combinations(range(len(summands)), k)
    )
