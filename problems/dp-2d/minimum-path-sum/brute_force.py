"""Walk along every path.

Time: O(2^(rows + columns)). Space: O(rows + columns).
"""


def min_path_sum(grid: list[list[int]]) -> int:
    last_row, last_column = len(grid) - 1, len(grid[0]) - 1

    def cheapest(row: int, column: int) -> int:
        rests = []
        if row < last_row:
            rests.append(cheapest(row + 1, column))
        if column < last_column:
            rests.append(cheapest(row, column + 1))
        return grid[row][column] + min(rests, default=0)

    return cheapest(0, 0)
