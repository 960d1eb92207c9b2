"""Compare every pair of filled cells.

Time: O(cells²). Space: O(cells).
"""

from itertools import combinations


def is_valid_sudoku(board: list[list[str]]) -> bool:
    filled = [(r, c) for r in range(9) for c in range(9) if board[r][c] != "."]
    for (r1, c1), (r2, c2) in combinations(filled, 2):
        same_box = r1 // 3 == r2 // 3 and c1 // 3 == c2 // 3
        if board[r1][c1] == board[r2][c2] and (r1 == r2 or c1 == c2 or same_box):
            return False
    return True
