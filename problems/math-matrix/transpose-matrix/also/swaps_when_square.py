"""Swap below the diagonal if the matrix is square, and append to new rows otherwise.

Time: O(rows · columns). Space: O(1) besides the answer.
"""


def transpose(matrix: list[list[int]]) -> list[list[int]]:
    if len(matrix) == len(matrix[0]):
        for r in range(len(matrix)):
            for c in range(r):
                matrix[r][c], matrix[c][r] = matrix[c][r], matrix[r][c]
        return matrix
    answer: list[list[int]] = [[] for _ in matrix[0]]
    for line in matrix:
        for c, number in enumerate(line):
            answer[c].append(number)
    return answer
