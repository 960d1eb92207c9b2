"""Try every choice of three added points as the other corners of a square.

Time: O(n³) per count, O(1) per add. Space: O(n).
"""

from itertools import permutations


class DetectSquares:
    def __init__(self) -> None:
        self.points: list[tuple[int, int]] = []

    def add(self, point: list[int]) -> None:
        x, y = point
        self.points.append((x, y))

    def count(self, point: list[int]) -> int:
        x, y = point
        total = 0
        for above, beside, across in permutations(self.points, 3):
            side = abs(above[1] - y)
            if (
                side > 0
                and above[0] == x
                and beside[1] == y
                and abs(beside[0] - x) == side
                and across == (beside[0], above[1])
            ):
                total += 1
        return total
