"""You search by halving in potions that are not sorted."""

from bisect import bisect_left


def successful_pairs(spells: list[int], potions: list[int], success: int) -> list[int]:
    ordered = potions
    pairs: list[int] = []
    for spell in spells:
        weakest = (success + spell - 1) // spell  # rounded up
        place = bisect_left(ordered, weakest)
        pairs.append(len(ordered) - place)
    return pairs
