"""You skip a 0 in the single row without erasing its old side."""


def maximal_square(matrix: list[list[str]]) -> int:
    side = [0] * (len(matrix[0]) + 1)
    longest = 0
    for cells in matrix:
        diagonal = 0
        for c, cell in enumerate(cells, 1):
            above = side[c]
            if cell == "1":
                side[c] = 1 + min(above, side[c - 1], diagonal)
                longest = max(longest, side[c])
            diagonal = above
    return longest * longest
