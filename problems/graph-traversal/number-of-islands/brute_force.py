"""Number all land cells and pass smaller numbers on until nothing changes.

Time: O((rows * columns)²). Space: O(rows * columns).
"""


def count_islands(grid: list[list[str]]) -> int:
    label = {
        (row, column): row * len(grid[0]) + column
        for row in range(len(grid))
        for column in range(len(grid[0]))
        if grid[row][column] == "1"
    }
    changed = True
    while changed:
        changed = False
        for row, column in label:
            for beside in (
                (row, column + 1),
                (row + 1, column),
                (row, column - 1),
                (row - 1, column),
            ):
                if beside in label and label[beside] < label[row, column]:
                    label[row, column] = label[beside]
                    changed = True
    return len(set(label.values()))
