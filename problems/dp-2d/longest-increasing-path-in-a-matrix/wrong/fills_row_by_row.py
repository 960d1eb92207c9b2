"""You fill the table row by row, but a path may also come from below or from the right."""


def longest_increasing_path(grid: list[list[int]]) -> int:
    length = [[1] * len(line) for line in grid]
    for row, line in enumerate(grid):
        for column, height in enumerate(line):
            if row > 0 and grid[row - 1][column] < height:
                length[row][column] = max(length[row][column], length[row - 1][column] + 1)
            if column > 0 and line[column - 1] < height:
                length[row][column] = max(length[row][column], length[row][column - 1] + 1)
    return max(max(line) for line in length)
