"""You pour the numbers row by row into the new shape, but rows must become columns."""


def transpose(matrix: list[list[int]]) -> list[list[int]]:
    rows, columns = len(matrix), len(matrix[0])
    numbers = [number for line in matrix for number in line]
    return [numbers[c * rows : (c + 1) * rows] for c in range(columns)]
