"""You forget to check for negative positions, so Python wraps around to the other side."""


def max_area_of_island(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    best = 0
    for start_row in range(rows):
        for start_column in range(columns):
            if grid[start_row][start_column] == 0:
                continue
            grid[start_row][start_column] = 0
            area = 0
            stack = [(start_row, start_column)]
            while stack:
                row, column = stack.pop()
                area += 1
                for down, right in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                    r, c = row + down, column + right
                    if r < rows and c < columns and grid[r][c] == 1:
                        grid[r][c] = 0
                        stack.append((r, c))
            best = max(best, area)
    return best
