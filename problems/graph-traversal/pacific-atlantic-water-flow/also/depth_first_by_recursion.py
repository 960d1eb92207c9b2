"""Climb from each coast field by recursion, into one set per ocean.

Time: O(rows * columns). Space: O(rows * columns).
"""


def pacific_atlantic(heights: list[list[int]]) -> list[list[int]]:
    rows, columns = len(heights), len(heights[0])
    pacific: set[tuple[int, int]] = set()
    atlantic: set[tuple[int, int]] = set()

    def climb(row: int, column: int, reached: set[tuple[int, int]], height: int) -> None:
        inside = 0 <= row < rows and 0 <= column < columns
        if not inside or (row, column) in reached or heights[row][column] < height:
            return
        reached.add((row, column))
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            climb(r, c, reached, heights[row][column])

    for row in range(rows):
        climb(row, 0, pacific, 0)
        climb(row, columns - 1, atlantic, 0)
    for column in range(columns):
        climb(0, column, pacific, 0)
        climb(rows - 1, column, atlantic, 0)
    return [list(field) for field in pacific & atlantic]
