"""You follow the water down from each field by itself, which is quadratic on a plateau."""


def pacific_atlantic(heights: list[list[int]]) -> list[list[int]]:
    rows, columns = len(heights), len(heights[0])

    def drains(start: tuple[int, int]) -> bool:
        seen = {start}
        waiting = [start]
        pacific = atlantic = False
        while waiting and not (pacific and atlantic):
            row, column = waiting.pop()
            pacific = pacific or row == 0 or column == 0
            atlantic = atlantic or row == rows - 1 or column == columns - 1
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                inside = 0 <= r < rows and 0 <= c < columns
                if inside and (r, c) not in seen and heights[r][c] <= heights[row][column]:
                    seen.add((r, c))
                    waiting.append((r, c))
        return pacific and atlantic

    fields = [(row, column) for row in range(rows) for column in range(columns)]
    return [list(field) for field in fields if drains(field)]
