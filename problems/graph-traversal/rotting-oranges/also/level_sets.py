"""Keep the rotten rim and the fresh rest as sets, with a new rim per minute.

Time: O(rows * columns). Space: O(rows * columns).
"""


def oranges_rotting(grid: list[list[int]]) -> int:
    places = {(r, c): orange for r, line in enumerate(grid) for c, orange in enumerate(line)}
    rim = {place for place, orange in places.items() if orange == 2}
    fresh = {place for place, orange in places.items() if orange == 1}
    minutes = 0
    while rim and fresh:
        minutes += 1
        near = {
            beside
            for row, column in rim
            for beside in (
                (row + 1, column),
                (row - 1, column),
                (row, column + 1),
                (row, column - 1),
            )
        }
        rim = near & fresh
        fresh -= rim
    return -1 if fresh else minutes
