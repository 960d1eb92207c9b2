"""Accept every matrix that holds each number once and respects all conditions."""


def check(
    arguments: tuple[int, list[list[int]], list[list[int]]], got: object, expected: object
) -> str | None:
    k, row_conditions, column_conditions = arguments
    if not isinstance(got, list):
        return "Return a list of rows."
    if expected == []:
        return None if not got else "No matrix exists here, so the list must be empty."
    if not got:
        return "The list is empty, but there is a valid matrix."
    if len(got) != k or any(not isinstance(line, list) or len(line) != k for line in got):
        return f"The matrix must have {k} rows of {k} numbers."
    if any(type(cell) is not int for line in got for cell in line):
        return "Every cell must hold an integer."
    places = {
        cell: (row, column)
        for row, line in enumerate(got)
        for column, cell in enumerate(line)
        if cell != 0
    }
    filled = sum(cell != 0 for line in got for cell in line)
    if filled != k or set(places) != set(range(1, k + 1)):
        return f"Each number from 1 to {k} must appear exactly once, and 0 everywhere else."
    for above, below in row_conditions:
        if places[above][0] >= places[below][0]:
            return f"Number {above} must stand in a row above the row of {below}."
    for left, right in column_conditions:
        if places[left][1] >= places[right][1]:
            return f"Number {left} must stand in a column to the left of that of {right}."
    return None
