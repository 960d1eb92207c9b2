"""From the lowest cell to the highest, offer the length + 1 to each higher neighbour.

Time: O(cells * log(cells)). Space: O(cells).
"""


def longest_increasing_path(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    length = [[1] * columns for _ in range(rows)]
    cells = [(row, column) for row in range(rows) for column in range(columns)]
    cells.sort(key=lambda cell: grid[cell[0]][cell[1]])
    for row, column in cells:
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < rows and 0 <= c < columns and grid[r][c] > grid[row][column]:
                length[r][c] = max(length[r][c], length[row][column] + 1)
    return max(max(line) for line in length)
