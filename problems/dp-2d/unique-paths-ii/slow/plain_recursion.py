"""You walk along every single path, and there may be two billion of them."""


def unique_paths_with_obstacles(grid: list[list[int]]) -> int:
    def paths(row: int, column: int) -> int:
        if row < 0 or column < 0 or grid[row][column] == 1:
            return 0
        if row == column == 0:
            return 1
        return paths(row - 1, column) + paths(row, column - 1)

    return paths(len(grid) - 1, len(grid[0]) - 1)
