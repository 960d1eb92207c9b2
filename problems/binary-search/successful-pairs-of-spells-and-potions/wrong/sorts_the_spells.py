"""You sort the spells as well, so the answers no longer stand in the order of the spells."""

from bisect import bisect_left


def successful_pairs(spells: list[int], potions: list[int], success: int) -> list[int]:
    ordered = sorted(potions)
    pairs: list[int] = []
    for spell in sorted(spells):
        weakest = (success + spell - 1) // spell  # rounded up
        place = bisect_left(ordered, weakest)
        pairs.append(len(ordered) - place)
    return pairs
