"""You forget that squares right beside the start need more moves than the formula says."""


def min_knight_moves(x: int, y: int) -> int:
    longer, shorter = max(abs(x), abs(y)), min(abs(x), abs(y))
    moves = max((longer + 1) // 2, (longer + shorter + 2) // 3)
    return moves + (moves + longer + shorter) % 2
