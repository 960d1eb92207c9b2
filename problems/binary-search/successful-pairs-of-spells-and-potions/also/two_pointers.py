"""Sort the spells too, and move the border to the left as the spells become stronger.

Time: O(n log n + m log m). Space: O(n + m).
"""


def successful_pairs(spells: list[int], potions: list[int], success: int) -> list[int]:
    ordered = sorted(potions)
    pairs = [0] * len(spells)
    border = len(ordered)
    for position in sorted(range(len(spells)), key=lambda position: spells[position]):
        while border > 0 and spells[position] * ordered[border - 1] >= success:
            border -= 1
        pairs[position] = len(ordered) - border
    return pairs
