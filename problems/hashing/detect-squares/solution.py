"""Count the points; a second corner in the same column fixes both squares it can belong to.

Time: O(1) per add, O(c) per count. Space: O(n). There are c points in the asked column.
"""

from collections import Counter, defaultdict


class DetectSquares:
    def __init__(self) -> None:
        self.columns: defaultdict[int, Counter[int]] = defaultdict(Counter)

    def add(self, point: list[int]) -> None:
        x, y = point
        self.columns[x][y] += 1

    def count(self, point: list[int]) -> int:
        x, y = point
        total = 0
        here = self.columns[x]
        for other_y, times in here.items():
            side = other_y - y
            if side == 0:
                continue
            for other_x in (x - side, x + side):
                there = self.columns[other_x]
                total += times * there[y] * there[other_y]
        return total
