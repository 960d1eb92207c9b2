"""Let the oceans that each field reaches trickle upwards until nothing changes.

Time: O((rows * columns)²). Space: O(rows * columns).
"""


def pacific_atlantic(heights: list[list[int]]) -> list[list[int]]:
    rows, columns = len(heights), len(heights[0])
    oceans: dict[tuple[int, int], set[str]] = {}
    for row in range(rows):
        for column in range(columns):
            edges = {"P"} if row == 0 or column == 0 else set()
            oceans[row, column] = edges | (
                {"A"} if row == rows - 1 or column == columns - 1 else set()
            )
    changed = True
    while changed:
        changed = False
        for (row, column), reached in oceans.items():
            for r, c in (row, column - 1), (row, column + 1), (row - 1, column), (row + 1, column):
                runs_there = (r, c) in oceans and heights[r][c] <= heights[row][column]
                if runs_there and not oceans[r, c] <= reached:
                    reached |= oceans[r, c]
                    changed = True
    return [list(field) for field, reached in oceans.items() if len(reached) == 2]
