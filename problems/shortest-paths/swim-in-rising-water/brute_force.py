"""Lower the level of each cell by its neighbours' until nothing changes.

Time: O(n⁴). Space: O(n²).
"""


def swim_in_water(elevation: list[list[int]]) -> int:
    heights = {
        (row, column): height
        for row, line in enumerate(elevation)
        for column, height in enumerate(line)
    }
    highest = max(heights.values())
    levels = dict.fromkeys(heights, highest) | {(0, 0): heights[0, 0]}
    changed = True
    while changed:
        changed = False
        for row, column in heights:
            for beside in (
                (row, column + 1),
                (row + 1, column),
                (row, column - 1),
                (row - 1, column),
            ):
                level = max(heights[row, column], levels.get(beside, highest))
                if level < levels[row, column]:
                    levels[row, column] = level
                    changed = True
    return levels[max(heights)]
