"""Halve the sorted potions in a loop of your own that compares products.

Time: O((n + m) log m). Space: O(m).
"""


def successful_pairs(spells: list[int], potions: list[int], success: int) -> list[int]:
    ordered = sorted(potions)
    pairs = []
    for spell in spells:
        low, high = 0, len(ordered)
        while low < high:
            mid = (low + high) // 2
            if spell * ordered[mid] >= success:
                high = mid
            else:
                low = mid + 1
        pairs.append(len(ordered) - low)
    return pairs
