"""You always take the cheaper next step, but it may lead to an expensive end."""


def min_path_sum(grid: list[list[int]]) -> int:
    row = column = 0
    total = grid[0][0]
    while row < len(grid) - 1 or column < len(grid[0]) - 1:
        down = grid[row + 1][column] if row < len(grid) - 1 else 201
        right = grid[row][column + 1] if column < len(grid[0]) - 1 else 201
        if down < right:
            row += 1
        else:
            column += 1
        total += min(down, right)
    return total
