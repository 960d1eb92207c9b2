"""You divide into two groups with equally many stones, but their sizes may differ."""

from itertools import combinations


def last_stone_weight_ii(stones: list[int]) -> int:
    total = sum(stones)
    groups = combinations(stones, len(stones) // 2)
    return min(abs(total - 2 * sum(group)) for group in groups)
