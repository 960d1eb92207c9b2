"""Fill a table of sides for all cells, padded on top and on the left.

Time: O(rows * columns). Space: O(rows * columns).
"""


def maximal_square(matrix: list[list[str]]) -> int:
    rows, columns = len(matrix), len(matrix[0])
    side = [[0] * (columns + 1) for _ in range(rows + 1)]
    longest = 0
    for r in range(rows):
        for c in range(columns):
            if matrix[r][c] == "1":
                side[r + 1][c + 1] = 1 + min(side[r][c + 1], side[r + 1][c], side[r][c])
                longest = max(longest, side[r + 1][c + 1])
    return longest**2
