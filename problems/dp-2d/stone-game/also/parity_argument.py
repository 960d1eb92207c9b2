"""Say True: Alice can take all even or all odd positions, and one of these sums is larger.

Time: O(1). Space: O(1).
"""


def stone_game(piles: list[int]) -> bool:
    return True
