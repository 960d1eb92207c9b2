"""Smash every pair, and remember the answer for each collection of stones.

Time: O(2^n * n²). Space: O(2^n).
"""

from functools import cache


def last_stone_weight_ii(stones: list[int]) -> int:
    @cache
    def smallest(left: tuple[int, ...]) -> int:
        if len(left) <= 1:
            return sum(left)
        best = sum(left)
        for i in range(len(left)):
            for j in range(i + 1, len(left)):
                rest = left[:i] + left[i + 1 : j] + left[j + 1 :]
                if left[i] != left[j]:
                    rest = tuple(sorted((*rest, abs(left[i] - left[j]))))
                best = min(best, smallest(rest))
        return best

    return smallest(tuple(sorted(stones)))
