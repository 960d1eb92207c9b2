"""You walk to the lowest neighbour each time, but a higher one may lead to a better path."""


def swim_in_water(elevation: list[list[int]]) -> int:
    size = len(elevation)
    row = column = 0
    level = elevation[0][0]
    seen = {(0, 0)}
    path = [(0, 0)]
    while (row, column) != (size - 1, size - 1):
        beside = [
            (elevation[r][c], r, c)
            for r, c in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1))
            if 0 <= r < size and 0 <= c < size and (r, c) not in seen
        ]
        if beside:
            height, row, column = min(beside)
            level = max(level, height)
            seen.add((row, column))
            path.append((row, column))
        else:
            path.pop()
            row, column = path[-1]
    return level
