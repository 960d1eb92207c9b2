"""You put the potions into a set, but potions of equal strength count separately."""

from bisect import bisect_left


def successful_pairs(spells: list[int], potions: list[int], success: int) -> list[int]:
    ordered = sorted(set(potions))
    pairs: list[int] = []
    for spell in spells:
        weakest = (success + spell - 1) // spell  # rounded up
        place = bisect_left(ordered, weakest)
        pairs.append(len(ordered) - place)
    return pairs
