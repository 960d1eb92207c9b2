"""Count the potions of each strength and add the counts up from the strongest.

Time: O(n + m + strongest). Space: O(strongest).
"""


def successful_pairs(spells: list[int], potions: list[int], success: int) -> list[int]:
    strongest = max(potions)
    at_least = [0] * (strongest + 2)
    for potion in potions:
        at_least[potion] += 1
    for strength in range(strongest, 0, -1):
        at_least[strength] += at_least[strength + 1]
    return [at_least[min(-(-success // spell), strongest + 1)] for spell in spells]
