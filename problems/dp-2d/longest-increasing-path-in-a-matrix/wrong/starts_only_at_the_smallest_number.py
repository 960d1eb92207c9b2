"""You start only at the smallest number, but the longest path may begin at any cell."""


def longest_increasing_path(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    known: dict[tuple[int, int], int] = {}

    def longest(row: int, column: int) -> int:
        if (row, column) in known:
            return known[(row, column)]
        best = 1
        for r, c in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            if 0 <= r < rows and 0 <= c < columns and grid[r][c] > grid[row][column]:
                best = max(best, 1 + longest(r, c))
        known[(row, column)] = best
        return best

    cells = [(row, column) for row in range(rows) for column in range(columns)]
    start = min(cells, key=lambda cell: grid[cell[0]][cell[1]])
    return longest(start[0], start[1])
