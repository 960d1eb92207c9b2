"""Mirror the target into one quarter, and search breadth first on a board little larger than it.

Time: O(x * y). Space: O(x * y).
"""

from collections import deque

JUMPS = ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2))


def min_knight_moves(x: int, y: int) -> int:
    x, y = abs(x), abs(y)
    seen = {(0, 0)}
    waiting = deque([(0, 0, 0)])
    while waiting:
        a, b, moves = waiting.popleft()
        if (a, b) == (x, y):
            return moves
        for right, up in JUMPS:
            following = (a + right, b + up)
            near = -2 <= following[0] <= x + 2 and -2 <= following[1] <= y + 2
            if near and following not in seen:
                seen.add(following)
                waiting.append((*following, moves + 1))
    return -1
