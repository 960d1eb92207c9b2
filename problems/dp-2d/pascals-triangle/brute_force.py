"""Compute every number by itself as a binomial coefficient.

Time: O(n³). Space: O(1).
"""

from math import comb


def generate(row_count: int) -> list[list[int]]:
    return [[comb(r, i) for i in range(r + 1)] for r in range(row_count)]
