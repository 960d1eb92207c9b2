"""You forget that each jump changes the colour of the square: the parity of the moves is fixed."""


def min_knight_moves(x: int, y: int) -> int:
    longer, shorter = max(abs(x), abs(y)), min(abs(x), abs(y))
    return max((longer + 1) // 2, (longer + shorter + 2) // 3)
