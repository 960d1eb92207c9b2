"""Sort the potions, and find the first that is enough for each spell by halving.

Time: O((n + m) log m). Space: O(m).
"""

from bisect import bisect_left


def successful_pairs(spells: list[int], potions: list[int], success: int) -> list[int]:
    ordered = sorted(potions)
    pairs: list[int] = []
    for spell in spells:
        weakest = (success + spell - 1) // spell  # rounded up
        place = bisect_left(ordered, weakest)
        pairs.append(len(ordered) - place)
    return pairs
