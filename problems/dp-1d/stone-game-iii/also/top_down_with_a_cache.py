"""Recurse with a cache over the first stone that is left, top-down.

Time: O(n). Space: O(n).
"""

from functools import cache


def stone_game_iii(values: list[int]) -> str:
    @cache
    def lead(i: int) -> int:
        if i == len(values):
            return 0
        taken = values[i]
        best = taken - lead(i + 1)
        for last in range(i + 1, min(i + 3, len(values))):
            taken += values[last]
            best = max(best, taken - lead(last + 1))
        return best

    result = lead(0)
    if result == 0:
        return "Tie"
    return "Alice" if result > 0 else "Bob"
