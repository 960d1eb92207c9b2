"""You add up what the neighbours have but never count the cell itself, so every area is 0."""


def max_area_of_island(grid: list[list[int]]) -> int:
    def sink(row: int, column: int) -> int:
        inside = 0 <= row < len(grid) and 0 <= column < len(grid[0])
        if not inside or grid[row][column] == 0:
            return 0
        grid[row][column] = 0
        return (
            sink(row + 1, column)
            + sink(row - 1, column)
            + sink(row, column + 1)
            + sink(row, column - 1)
        )

    return max(sink(row, column) for row in range(len(grid)) for column in range(len(grid[0])))
