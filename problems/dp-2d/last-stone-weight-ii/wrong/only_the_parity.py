"""You return 0 or 1 from the parity of the total, but half of it need not be a possible sum."""


def last_stone_weight_ii(stones: list[int]) -> int:
    return sum(stones) % 2
