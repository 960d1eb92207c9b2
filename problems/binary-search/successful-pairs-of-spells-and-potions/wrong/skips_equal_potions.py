"""You search the first potion above the weakest one that is enough, so those equal to it are
lost.
"""

from bisect import bisect_right


def successful_pairs(spells: list[int], potions: list[int], success: int) -> list[int]:
    ordered = sorted(potions)
    pairs: list[int] = []
    for spell in spells:
        weakest = (success + spell - 1) // spell  # rounded up
        place = bisect_right(ordered, weakest)
        pairs.append(len(ordered) - place)
    return pairs
