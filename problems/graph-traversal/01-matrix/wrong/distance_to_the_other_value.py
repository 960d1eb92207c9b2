"""You measure from zeros to ones as well, but a zero always has distance 0."""


def nearest_zero(matrix: list[list[int]]) -> list[list[int]]:
    cells = [(r, c) for r in range(len(matrix)) for c in range(len(matrix[0]))]
    return [
        [
            min((abs(r - a) + abs(c - b) for a, b in cells if matrix[a][b] != value), default=0)
            for c, value in enumerate(line)
        ]
        for r, line in enumerate(matrix)
    ]
