"""You look for the largest sum instead of the smallest."""


def minimum_total(triangle: list[list[int]]) -> int:
    best = triangle[-1][:]
    for row in range(len(triangle) - 2, -1, -1):
        for i in range(row + 1):
            best[i] = triangle[row][i] + max(best[i], best[i + 1])
    return best[0]
