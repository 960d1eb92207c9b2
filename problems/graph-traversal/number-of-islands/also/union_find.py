"""Join each land cell with the land above it and to its left, and count the groups.

Time: O(rows * columns * log(rows * columns)). Space: O(rows * columns).
"""


def count_islands(grid: list[list[str]]) -> int:
    rows, columns = len(grid), len(grid[0])
    parent = list(range(rows * columns))

    def find(cell: int) -> int:
        while parent[cell] != cell:
            parent[cell] = parent[parent[cell]]
            cell = parent[cell]
        return cell

    islands = 0
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == "0":
                continue
            islands += 1
            for r, c in (row - 1, column), (row, column - 1):
                if r >= 0 and c >= 0 and grid[r][c] == "1":
                    a, b = find(row * columns + column), find(r * columns + c)
                    if a != b:
                        parent[a] = b
                        islands -= 1
    return islands
