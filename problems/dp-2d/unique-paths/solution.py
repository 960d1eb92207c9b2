"""The paths to a cell are those to the cell above plus those to the cell on the left.

Time: O(rows * columns). Space: O(columns).
"""


def unique_paths(rows: int, columns: int) -> int:
    ways = [1] * columns
    for _ in range(1, rows):
        for column in range(1, columns):
            ways[column] += ways[column - 1]
    return ways[-1]
