"""You multiply a list of lists, which repeats one and the same row: each write changes all."""


def transpose(matrix: list[list[int]]) -> list[list[int]]:
    answer = [[0] * len(matrix)] * len(matrix[0])
    for r in range(len(matrix)):
        for c in range(len(matrix[0])):
            answer[c][r] = matrix[r][c]
    return answer
