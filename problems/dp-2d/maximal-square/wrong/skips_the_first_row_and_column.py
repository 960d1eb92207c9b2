"""You begin in the second row and column and never count a square that ends in the first."""


def maximal_square(matrix: list[list[str]]) -> int:
    side = [[int(cell) for cell in row] for row in matrix]
    longest = 0
    for r in range(1, len(matrix)):
        for c in range(1, len(matrix[0])):
            if side[r][c]:
                side[r][c] = 1 + min(side[r - 1][c], side[r][c - 1], side[r - 1][c - 1])
                longest = max(longest, side[r][c])
    return longest * longest
