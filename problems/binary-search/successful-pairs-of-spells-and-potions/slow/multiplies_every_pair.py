"""You multiply every spell with every potion: O(n · m), ten billion products at the limits."""


def successful_pairs(spells: list[int], potions: list[int], success: int) -> list[int]:
    pairs = []
    for spell in spells:
        count = 0
        for potion in potions:
            if spell * potion >= success:
                count += 1
        pairs.append(count)
    return pairs
