"""Collect all sums of some stones in a set.

Time: O(n * sum). Space: O(sum).
"""


def last_stone_weight_ii(stones: list[int]) -> int:
    total = sum(stones)
    sums = {0}
    for stone in stones:
        sums |= {s + stone for s in sums}
    return min(abs(total - 2 * s) for s in sums)
