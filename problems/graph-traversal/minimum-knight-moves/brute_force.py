"""Let all the newest squares jump in every direction, with signs dropped, until one is the target.

Time: O(moves²). Space: O(moves²).
"""


def min_knight_moves(x: int, y: int) -> int:
    reached = {(0, 0)}
    newest = {(0, 0)}
    moves = 0
    while (abs(x), abs(y)) not in newest:
        following = set()
        for a, b in newest:
            for right in (-2, -1, 1, 2):
                for up in (-2, -1, 1, 2):
                    if abs(right) != abs(up):
                        following.add((abs(a + right), abs(b + up)))
        newest = following - reached
        reached |= newest
        moves += 1
    return moves
