"""Write each number to the place with exchanged indices.

Time: O(rows · columns). Space: O(1) besides the answer.
"""


def transpose(matrix: list[list[int]]) -> list[list[int]]:
    rows, columns = len(matrix), len(matrix[0])
    answer = [[0] * rows for _ in range(columns)]
    for r in range(rows):
        for c in range(columns):
            answer[c][r] = matrix[r][c]
    return answer
