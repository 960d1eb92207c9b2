"""You use one set of marks for both oceans, so the second flood stops where the first has been."""


def pacific_atlantic(heights: list[list[int]]) -> list[list[int]]:
    rows, columns = len(heights), len(heights[0])

    seen: set[tuple[int, int]] = set()

    def climb(coast: set[tuple[int, int]]) -> set[tuple[int, int]]:
        reached = set(coast)
        seen.update(coast)
        waiting = list(coast)
        while waiting:
            row, column = waiting.pop()
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                inside = 0 <= r < rows and 0 <= c < columns
                if inside and (r, c) not in seen and heights[r][c] >= heights[row][column]:
                    seen.add((r, c))
                    reached.add((r, c))
                    waiting.append((r, c))
        return reached

    top = {(0, column) for column in range(columns)}
    left = {(row, 0) for row in range(rows)}
    bottom = {(rows - 1, column) for column in range(columns)}
    right = {(row, columns - 1) for row in range(rows)}
    both = climb(top | left) & climb(bottom | right)
    return [[row, column] for row, column in both]
