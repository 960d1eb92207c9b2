"""You return the place of the border, which is the number of potions that are too weak."""

from bisect import bisect_left


def successful_pairs(spells: list[int], potions: list[int], success: int) -> list[int]:
    ordered = sorted(potions)
    pairs: list[int] = []
    for spell in spells:
        weakest = (success + spell - 1) // spell  # rounded up
        place = bisect_left(ordered, weakest)
        pairs.append(place)
    return pairs
