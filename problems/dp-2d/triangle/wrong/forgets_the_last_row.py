"""You stop before the last row, but a path takes one number from every row."""


def minimum_total(triangle: list[list[int]]) -> int:
    best = [0] * len(triangle)
    for row in range(len(triangle) - 2, -1, -1):
        for i in range(row + 1):
            best[i] = triangle[row][i] + min(best[i], best[i + 1])
    return best[0]
