"""You share one set of seen fields, so the second ocean cannot enter what the first has reached."""


def pacific_atlantic(heights: list[list[int]]) -> list[list[int]]:
    rows = len(heights)
    columns = len(heights[0])
    seen: set[tuple[int, int]] = set()

    def reach(r: int, c: int, ocean: set[tuple[int, int]]) -> None:
        stack = [(r, c)]
        ocean.add((r, c))
        seen.add((r, c))
        while stack:
            r, c = stack.pop()
            for x, y in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if not (0 <= x < rows and 0 <= y < columns) or (x, y) in seen:
                    continue
                if heights[x][y] >= heights[r][c]:
                    seen.add((x, y))
                    ocean.add((x, y))
                    stack.append((x, y))

    pacific: set[tuple[int, int]] = set()
    atlantic: set[tuple[int, int]] = set()
    for c in range(columns):
        reach(0, c, pacific)
    for r in range(rows):
        reach(r, 0, pacific)
    for c in range(columns):
        reach(rows - 1, c, atlantic)
    for r in range(rows):
        reach(r, columns - 1, atlantic)
    return [[r, c] for r, c in sorted(pacific & atlantic)]
