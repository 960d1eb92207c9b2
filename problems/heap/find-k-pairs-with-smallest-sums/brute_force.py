"""Build all pairs, and sort them by their sums.

Time: O(n · m log(n · m)). Space: O(n · m).
"""


def k_smallest_pairs(first: list[int], second: list[int], k: int) -> list[list[int]]:
    return sorted(([u, v] for u in first for v in second), key=sum)[:k]
