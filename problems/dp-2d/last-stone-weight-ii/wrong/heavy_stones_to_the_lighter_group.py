"""You put each stone, heaviest first, into the lighter group, but that is not always best."""


def last_stone_weight_ii(stones: list[int]) -> int:
    difference = 0
    for stone in sorted(stones, reverse=True):
        difference = abs(difference - stone)
    return difference
