"""You remember answers by recursion, but in a cycle of equal heights one is read unfinished."""


def pacific_atlantic(heights: list[list[int]]) -> list[list[int]]:
    rows, columns = len(heights), len(heights[0])
    oceans: dict[tuple[int, int], set[str]] = {}

    def reaches(row: int, column: int) -> set[str]:
        if row < 0 or column < 0:
            return {"Pacific"}
        if row == rows or column == columns:
            return {"Atlantic"}
        if (row, column) not in oceans:
            oceans[row, column] = set()
            found: set[str] = set()
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                outside = not (0 <= r < rows and 0 <= c < columns)
                if outside or heights[r][c] <= heights[row][column]:
                    found |= reaches(r, c)
            oceans[row, column] = found
        return oceans[row, column]

    return [
        [row, column]
        for row in range(rows)
        for column in range(columns)
        if len(reaches(row, column)) == 2
    ]
