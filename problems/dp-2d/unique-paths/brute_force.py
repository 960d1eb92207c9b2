"""Walk along every single path and count the arrivals.

Time: O(2^(rows + columns)). Space: O(rows + columns).
"""


def unique_paths(rows: int, columns: int) -> int:
    arrivals = 0
    waiting = [(1, 1)]
    while waiting:
        row, column = waiting.pop()
        if row == rows and column == columns:
            arrivals += 1
        if row < rows:
            waiting.append((row + 1, column))
        if column < columns:
            waiting.append((row, column + 1))
    return arrivals
