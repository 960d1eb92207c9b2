"""You count only products greater than success, but equal is enough."""

from bisect import bisect_left


def successful_pairs(spells: list[int], potions: list[int], success: int) -> list[int]:
    ordered = sorted(potions)
    pairs: list[int] = []
    for spell in spells:
        weakest = success // spell + 1
        place = bisect_left(ordered, weakest)
        pairs.append(len(ordered) - place)
    return pairs
