"""You recurse into both neighbours and remember nothing, so you walk every path: exponential
time."""


def unique_paths(rows: int, columns: int) -> int:
    if rows == 1 or columns == 1:
        return 1
    return unique_paths(rows - 1, columns) + unique_paths(rows, columns - 1)
