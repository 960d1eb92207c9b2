"""Search from the start and from the target, and always grow the smaller side.

Time: O(moves²). Space: O(moves²).
"""

JUMPS = ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2))


def min_knight_moves(x: int, y: int) -> int:
    if x == 0 and y == 0:
        return 0
    here, there = {(0, 0)}, {(x, y)}
    seen = here | there
    moves = 0
    while True:
        moves += 1
        grown = set()
        for a, b in here:
            for right, up in JUMPS:
                following = (a + right, b + up)
                if following in there:
                    return moves
                if following not in seen:
                    seen.add(following)
                    grown.add(following)
        here = grown
        if len(here) > len(there):
            here, there = there, here
