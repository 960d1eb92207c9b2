"""You leave out the sum that is exactly half, so two equal groups are never found."""


def last_stone_weight_ii(stones: list[int]) -> int:
    total = sum(stones)
    sums = {0}
    for stone in stones:
        sums |= {s + stone for s in sums}
    return total - 2 * max(s for s in sums if 2 * s < total)
