"""Compare each row with each column, number by number.

Time: O(n³). Space: O(1).
"""


def equal_pairs(grid: list[list[int]]) -> int:
    n = len(grid)
    pairs = 0
    for row in range(n):
        for column in range(n):
            equal = True
            for i in range(n):
                if grid[row][i] != grid[i][column]:
                    equal = False
            if equal:
                pairs += 1
    return pairs
