"""You keep the length of the last direction tried, but the longest of the four is wanted."""


def longest_increasing_path(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    known: dict[tuple[int, int], int] = {}

    def longest(row: int, column: int) -> int:
        if (row, column) in known:
            return known[(row, column)]
        length = 1
        for r, c in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            if 0 <= r < rows and 0 <= c < columns and grid[r][c] > grid[row][column]:
                length = 1 + longest(r, c)
        known[(row, column)] = length
        return length

    return max(longest(row, column) for row in range(rows) for column in range(columns))
