"""Search the earliest time by halving, with one flood for each guess.

Time: O(n² log n). Space: O(n²).
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
            if row == column == size - 1:
                return True
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                inside = 0 <= r < size and 0 <= c < size
                if inside and elevation[r][c] <= level and (r, c) not in seen:
                    seen.add((r, c))
                    waiting.append((r, c))
        return False

    low, high = 0, size * size - 1
    while low < high:
        middle = (low + high) // 2
        if reaches_goal(middle):
            high = middle
        else:
            low = middle + 1
    return low
