"""Keep the ends of all paths, one step longer each round, until none can go on.

Time: O(3^cells * cells²). Space: O(3^cells * cells).
"""


def longest_increasing_path(grid: list[list[int]]) -> int:
    ends = [(row, column) for row in range(len(grid)) for column in range(len(grid[0]))]
    steps = 0
    while ends:
        steps += 1
        ends = [after for end in ends for after in higher(grid, *end)]
    return steps


def higher(grid: list[list[int]], row: int, column: int) -> list[tuple[int, int]]:
    return [
        (r, c)
        for r, line in enumerate(grid)
        for c, height in enumerate(line)
        if abs(r - row) + abs(c - column) == 1 and height > grid[row][column]
    ]
