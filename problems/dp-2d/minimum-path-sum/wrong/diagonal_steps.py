"""You allow diagonal steps, but only right and down exist."""


def min_path_sum(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    big = 10**9
    best = [[big] * (columns + 1) for _ in range(rows + 1)]
    best[0][0] = 0
    for row in range(rows):
        for column in range(columns):
            before = min(best[row][column + 1], best[row + 1][column], best[row][column])
            best[row + 1][column + 1] = before + grid[row][column]
    return best[-1][-1]
