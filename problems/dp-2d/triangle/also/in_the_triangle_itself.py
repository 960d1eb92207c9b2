"""Add the smaller one below to each number of the triangle itself, from below.

Time: O(n²). Space: O(1).
"""


def minimum_total(triangle: list[list[int]]) -> int:
    for row in range(len(triangle) - 2, -1, -1):
        for i in range(row + 1):
            triangle[row][i] += min(triangle[row + 1][i], triangle[row + 1][i + 1])
    return triangle[0][0]
