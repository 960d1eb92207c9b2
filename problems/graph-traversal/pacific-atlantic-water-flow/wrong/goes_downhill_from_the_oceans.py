"""You go downhill from the oceans, but against the flow the way has to lead uphill."""


def pacific_atlantic(heights: list[list[int]]) -> list[list[int]]:
    rows = len(heights)
    columns = len(heights[0])

    def reach(stack: list[tuple[int, int]]) -> set[tuple[int, int]]:
        seen = set(stack)
        while stack:
            r, c = stack.pop()
            for x, y in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if not (0 <= x < rows and 0 <= y < columns) or (x, y) in seen:
                    continue
                if heights[x][y] <= heights[r][c]:
                    seen.add((x, y))
                    stack.append((x, y))
        return seen

    pacific = [(0, c) for c in range(columns)] + [(r, 0) for r in range(rows)]
    atlantic = [(rows - 1, c) for c in range(columns)] + [(r, columns - 1) for r in range(rows)]
    both = reach(pacific) & reach(atlantic)
    return [[r, c] for r, c in sorted(both)]
