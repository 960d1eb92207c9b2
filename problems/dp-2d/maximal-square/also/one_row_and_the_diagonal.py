"""Keep a single row, and the old diagonal value in a variable.

Time: O(rows * columns). Space: O(columns).
"""


def maximal_square(matrix: list[list[str]]) -> int:
    side = [0] * (len(matrix[0]) + 1)
    longest = 0
    for cells in matrix:
        diagonal = 0
        for c, cell in enumerate(cells, 1):
            above = side[c]
            side[c] = 1 + min(above, side[c - 1], diagonal) if cell == "1" else 0
            longest = max(longest, side[c])
            diagonal = above
    return longest * longest
