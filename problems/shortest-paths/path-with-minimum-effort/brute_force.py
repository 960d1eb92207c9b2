"""Try each effort in turn, and spread from the start as far as it allows.

Time: O(cells * largest height). Space: O(cells).
"""

from itertools import count


def minimum_effort_path(heights: list[list[int]]) -> int:
    cells = {(r, c): height for r, row in enumerate(heights) for c, height in enumerate(row)}
    goal = max(cells)
    differences = sorted({abs(a - b) for a in cells.values() for b in cells.values()})
    for place in count():
        reached = {(0, 0)}
        before = 0
        while len(reached) > before:
            before = len(reached)
            for r, c in list(reached):
                for other in (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1):
                    if other in cells and abs(cells[other] - cells[r, c]) <= differences[place]:
                        reached.add(other)
        if goal in reached:
            return differences[place]
    raise ValueError("the goal can always be reached")
