"""You return the sum of the lighter group, but the difference of the groups is left."""


def last_stone_weight_ii(stones: list[int]) -> int:
    total = sum(stones)
    sums = {0}
    for stone in stones:
        sums |= {s + stone for s in sums}
    return max(s for s in sums if 2 * s <= total)
