"""Walk along every single path.

Time: O(2^(rows + columns)). Space: O(rows + columns).
"""


def unique_paths_with_obstacles(grid: list[list[int]]) -> int:
    def paths(row: int, column: int) -> int:
        if row == len(grid) or column == len(grid[0]) or grid[row][column] == 1:
            return 0
        if row == len(grid) - 1 and column == len(grid[0]) - 1:
            return 1
        return paths(row + 1, column) + paths(row, column + 1)

    return paths(0, 0)
