"""You use the number of rows as the number of columns too, but the map need not be a square."""


def count_islands(grid: list[list[str]]) -> int:
    size = len(grid)
    count = 0
    for row in range(size):
        for column in range(size):
            if grid[row][column] != "1":
                continue
            count += 1
            grid[row][column] = "0"
            stack = [(row, column)]
            while stack:
                r, c = stack.pop()
                for near_r, near_c in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    inside = 0 <= near_r < size and 0 <= near_c < size
                    if inside and grid[near_r][near_c] == "1":
                        grid[near_r][near_c] = "0"
                        stack.append((near_r, near_c))
    return count
