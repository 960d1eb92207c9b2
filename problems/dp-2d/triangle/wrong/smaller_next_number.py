"""You always step to the smaller of the two next numbers, but it may lead to large ones."""


def minimum_total(triangle: list[list[int]]) -> int:
    total, i = triangle[0][0], 0
    for row in triangle[1:]:
        if row[i + 1] < row[i]:
            i += 1
        total += row[i]
    return total
