"""You overwrite the distances for every gate, so the last gate counts even if another one is
nearer."""

from collections import deque


def walls_and_gates(rooms: list[list[int]]) -> None:
    rows, columns = len(rooms), len(rooms[0])

    def walk_from(gate: tuple[int, int]) -> None:
        seen = {gate}
        queue = deque([(gate[0], gate[1], 0)])
        while queue:
            row, column, distance = queue.popleft()
            rooms[row][column] = distance
            for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                r, c = row + dr, column + dc
                if not (0 <= r < rows and 0 <= c < columns) or (r, c) in seen:
                    continue
                if rooms[r][c] in (-1, 0):
                    continue
                seen.add((r, c))
                queue.append((r, c, distance + 1))

    for row in range(rows):
        for column in range(columns):
            if rooms[row][column] == 0:
                walk_from((row, column))
