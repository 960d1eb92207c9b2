"""Multiply each spell with each potion.

Time: O(n · m). Space: O(1).
"""


def successful_pairs(spells: list[int], potions: list[int], success: int) -> list[int]:
    return [sum(spell * potion >= success for potion in potions) for spell in spells]
