"""You walk along every path, and there are exponentially many."""


def min_path_sum(grid: list[list[int]]) -> int:
    def cheapest(row: int, column: int) -> int:
        if row == 0 and column == 0:
            return grid[0][0]
        if row == 0:
            return cheapest(0, column - 1) + grid[0][column]
        if column == 0:
            return cheapest(row - 1, 0) + grid[row][0]
        return min(cheapest(row - 1, column), cheapest(row, column - 1)) + grid[row][column]

    return cheapest(len(grid) - 1, len(grid[0]) - 1)
