"""You mirror at the diagonal from the top right to the bottom left, which is the other one."""


def transpose(matrix: list[list[int]]) -> list[list[int]]:
    rows, columns = len(matrix), len(matrix[0])
    answer = [[0] * rows for _ in range(columns)]
    for r in range(rows):
        for c in range(columns):
            answer[columns - 1 - c][rows - 1 - r] = matrix[r][c]
    return answer
