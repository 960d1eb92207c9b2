"""You make the answer in the given shape, but its rows are as many as the given columns."""


def transpose(matrix: list[list[int]]) -> list[list[int]]:
    answer = [[0] * len(matrix[0]) for _ in matrix]
    for r in range(len(matrix)):
        for c in range(len(matrix[0])):
            if c < len(answer) and r < len(answer[0]):
                answer[c][r] = matrix[r][c]
    return answer
