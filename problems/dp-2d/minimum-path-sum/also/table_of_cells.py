"""Fill a table of all cells, from the top left.

Time: O(rows * columns). Space: O(rows * columns).
"""


def min_path_sum(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    best = [[0] * columns for _ in range(rows)]
    best[0][0] = grid[0][0]
    for column in range(1, columns):
        best[0][column] = best[0][column - 1] + grid[0][column]
    for row in range(1, rows):
        best[row][0] = best[row - 1][0] + grid[row][0]
        for column in range(1, columns):
            before = min(best[row - 1][column], best[row][column - 1])
            best[row][column] = before + grid[row][column]
    return best[-1][-1]
