"""Merge cells by ascending difference until start and goal are in one group.

Time: O(cells * log cells). Space: O(cells).
"""


def minimum_effort_path(heights: list[list[int]]) -> int:
    rows, columns = len(heights), len(heights[0])
    parent = list(range(rows * columns))

    def find(cell: int) -> int:
        while parent[cell] != cell:
            parent[cell] = parent[parent[cell]]
            cell = parent[cell]
        return cell

    steps = []
    for r in range(rows):
        for c in range(columns):
            here = r * columns + c
            if r + 1 < rows:
                steps.append((abs(heights[r][c] - heights[r + 1][c]), here, here + columns))
            if c + 1 < columns:
                steps.append((abs(heights[r][c] - heights[r][c + 1]), here, here + 1))
    for effort, a, b in sorted(steps):
        parent[find(a)] = find(b)
        if find(0) == find(rows * columns - 1):
            return effort
    return 0
