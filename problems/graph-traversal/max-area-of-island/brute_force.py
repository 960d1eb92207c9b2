"""Let every land cell be a group, and merge groups that touch until none do.

Time: O((rows * columns)³). Space: O(rows * columns).
"""


def max_area_of_island(grid: list[list[int]]) -> int:
    groups = [
        {(row, column)}
        for row, line in enumerate(grid)
        for column, cell in enumerate(line)
        if cell == 1
    ]
    merged = True
    while merged:
        merged = False
        for first in groups:
            for second in groups:
                if first is not second and touch(first, second):
                    first |= second
                    groups.remove(second)
                    merged = True
                    break
            if merged:
                break
    return max(map(len, groups), default=0)


def touch(first: set[tuple[int, int]], second: set[tuple[int, int]]) -> bool:
    return any(abs(a - c) + abs(b - d) == 1 for a, b in first for c, d in second)
