"""Compute the number of moves from the distances, with two exceptions near the start.

Time: O(1). Space: O(1).
"""


def min_knight_moves(x: int, y: int) -> int:
    longer, shorter = max(abs(x), abs(y)), min(abs(x), abs(y))
    if (longer, shorter) == (1, 0):
        return 3
    if (longer, shorter) == (2, 2):
        return 4
    moves = max((longer + 1) // 2, (longer + shorter + 2) // 3)
    return moves + (moves + longer + shorter) % 2
