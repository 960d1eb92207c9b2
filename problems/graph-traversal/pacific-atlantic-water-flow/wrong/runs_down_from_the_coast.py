"""You start at the coasts but still go downhill; walked backwards, the path leads up."""


def pacific_atlantic(heights: list[list[int]]) -> list[list[int]]:
    rows, columns = len(heights), len(heights[0])

    def flood(coast: set[tuple[int, int]]) -> set[tuple[int, int]]:
        reached = set(coast)
        waiting = list(coast)
        while waiting:
            row, column = waiting.pop()
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                inside = 0 <= r < rows and 0 <= c < columns
                if inside and (r, c) not in reached and heights[r][c] <= heights[row][column]:
                    reached.add((r, c))
                    waiting.append((r, c))
        return reached

    fields = [(row, column) for row in range(rows) for column in range(columns)]
    pacific = {(row, column) for row, column in fields if row == 0 or column == 0}
    atlantic = {(row, column) for row, column in fields if row == rows - 1 or column == columns - 1}
    return [list(field) for field in flood(pacific) & flood(atlantic)]
