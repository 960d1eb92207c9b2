from bisect import bisect_left, bisect_right


def equal_pairs(grid):
    rows = sorted(grid)
    pairs = 0
    for j in range(len(grid)):
        column = [row[j] for row in grid]
        pairs += bisect_right(rows, column) - bisect_left(rows, column)
    return pairs
