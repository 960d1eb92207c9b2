"""You fill a table row by row, as if a path could never lead up or to the left."""


def swim_in_water(elevation: list[list[int]]) -> int:
    size = len(elevation)
    levels = [row.copy() for row in elevation]
    for row in range(size):
        for column in range(size):
            before = []
            if row > 0:
                before.append(levels[row - 1][column])
            if column > 0:
                before.append(levels[row][column - 1])
            if before:
                levels[row][column] = max(elevation[row][column], min(before))
    return levels[-1][-1]
