"""You round success / spell down, so a potion that is a little too weak is counted."""

from bisect import bisect_left


def successful_pairs(spells: list[int], potions: list[int], success: int) -> list[int]:
    ordered = sorted(potions)
    pairs: list[int] = []
    for spell in spells:
        weakest = success // spell
        place = bisect_left(ordered, weakest)
        pairs.append(len(ordered) - place)
    return pairs
