"""You allow diagonal moves, but only right and down exist."""


def unique_paths_with_obstacles(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    ways = [[0] * (columns + 1) for _ in range(rows + 1)]
    ways[0][0] = 1
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == 0:
                ways[row + 1][column + 1] = (
                    ways[row][column + 1] + ways[row + 1][column] + ways[row][column]
                )
    return ways[-1][-1]
