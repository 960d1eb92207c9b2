"""You also step to position i - 1, but from i only i and i + 1 can be reached."""


def minimum_total(triangle: list[list[int]]) -> int:
    best = triangle[-1][:]
    for row in range(len(triangle) - 2, -1, -1):
        following = []
        for i in range(row + 1):
            following.append(triangle[row][i] + min(best[max(0, i - 1) : i + 2]))
        best = following
    return best[0]
