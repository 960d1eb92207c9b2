def min_knight_moves(x, y):
    jumps = [(1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)]
    level, seen, moves = {(0, 0)}, {(0, 0)}, 0
    while (x, y) not in level:
        level = {(a + i, b + j) for a, b in level for i, j in jumps} - seen
        seen |= level
        moves += 1
    return moves
