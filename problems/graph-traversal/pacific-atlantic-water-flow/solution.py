"""Flood uphill from the coast of each ocean: the answer is where the two floods overlap.

Time: O(rows * columns). Space: O(rows * columns).
"""


def pacific_atlantic(heights: list[list[int]]) -> list[list[int]]:
    rows, columns = len(heights), len(heights[0])

    def climb(coast: set[tuple[int, int]]) -> set[tuple[int, int]]:
        reached = set(coast)
        waiting = list(coast)
        while waiting:
            row, column = waiting.pop()
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                inside = 0 <= r < rows and 0 <= c < columns
                if inside and (r, c) not in reached and heights[r][c] >= heights[row][column]:
                    reached.add((r, c))
                    waiting.append((r, c))
        return reached

    top = {(0, column) for column in range(columns)}
    left = {(row, 0) for row in range(rows)}
    bottom = {(rows - 1, column) for column in range(columns)}
    right = {(row, columns - 1) for row in range(rows)}
    both = climb(top | left) & climb(bottom | right)
    return [[row, column] for row, column in both]
