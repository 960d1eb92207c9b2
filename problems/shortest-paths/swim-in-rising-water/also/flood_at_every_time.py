"""Flood anew at each time until the goal is reached.

Time: O(n⁴). Space: O(n²).
"""


def swim_in_water(elevation: list[list[int]]) -> int:
    size = len(elevation)

    def reaches_goal(level: int) -> bool:
        if elevation[0][0] > level:
            return False
        seen = {(0, 0)}
        waiting = [(0, 0)]
        while waiting:
            row, column = waiting.pop()
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                inside = 0 <= r < size and 0 <= c < size
                if inside and elevation[r][c] <= level and (r, c) not in seen:
                    seen.add((r, c))
                    waiting.append((r, c))
        return (size - 1, size - 1) in seen

    level = 0
    while not reaches_goal(level):
        level += 1
    return level
