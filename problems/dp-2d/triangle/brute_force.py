"""Walk along every path from the top.

Time: O(2^n). Space: O(n).
"""


def minimum_total(triangle: list[list[int]]) -> int:
    def smallest(row: int, i: int) -> int:
        if row == len(triangle) - 1:
            return triangle[row][i]
        return triangle[row][i] + min(smallest(row + 1, i), smallest(row + 1, i + 1))

    return smallest(0, 0)
