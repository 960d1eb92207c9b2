"""Improve the distances of all cells in round after round, then take the smallest of an exit.

Time: O((rows * columns)²). Space: O(rows * columns).
"""


def nearest_exit(maze: list[list[str]], entrance: list[int]) -> int:
    rows, columns = len(maze), len(maze[0])
    far = rows * columns
    empty = [(r, c) for r in range(rows) for c in range(columns) if maze[r][c] == "."]
    distance = dict.fromkeys(empty, far)
    distance[entrance[0], entrance[1]] = 0
    changed = True
    while changed:
        changed = False
        for row, column in empty:
            for near in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                if distance.get(near, far) + 1 < distance[row, column]:
                    distance[row, column] = distance[near] + 1
                    changed = True
    exits = [
        distance[row, column]
        for row, column in empty
        if [row, column] != entrance
        and (row == 0 or row == rows - 1 or column == 0 or column == columns - 1)
    ]
    nearest = min(exits, default=far)
    return nearest if nearest < far else -1
