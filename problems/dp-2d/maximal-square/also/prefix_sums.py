"""Count ones with prefix sums, and try only squares larger than the best so far.

Time: O(rows * columns). Space: O(rows * columns).
"""


def maximal_square(matrix: list[list[str]]) -> int:
    rows, columns = len(matrix), len(matrix[0])
    ones = [[0] * (columns + 1) for _ in range(rows + 1)]
    longest = 0
    for r in range(1, rows + 1):
        for c in range(1, columns + 1):
            ones[r][c] = ones[r - 1][c] + ones[r][c - 1] - ones[r - 1][c - 1]
            ones[r][c] += matrix[r - 1][c - 1] == "1"
            side = longest + 1
            if side <= min(r, c):
                top, left = r - side, c - side
                inside = ones[r][c] - ones[top][c] - ones[r][left] + ones[top][left]
                if inside == side * side:
                    longest = side
    return longest * longest
