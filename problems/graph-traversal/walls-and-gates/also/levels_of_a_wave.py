"""Spread from all gates level by level, with a list for the wave, and count the levels.

Time: O(rows * columns). Space: O(rows * columns).
"""

EMPTY = 2**31 - 1


def walls_and_gates(rooms: list[list[int]]) -> None:
    wave = [(r, c) for r, line in enumerate(rooms) for c, room in enumerate(line) if room == 0]
    distance = 0
    while wave:
        distance += 1
        following = []
        for row, column in wave:
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                if 0 <= r < len(rooms) and 0 <= c < len(rooms[0]) and rooms[r][c] == EMPTY:
                    rooms[r][c] = distance
                    following.append((r, c))
        wave = following
