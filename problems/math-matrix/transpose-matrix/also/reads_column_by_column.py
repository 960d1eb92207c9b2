"""Build each row of the answer by reading one column from top to bottom.

Time: O(rows · columns). Space: O(1) besides the answer.
"""


def transpose(matrix: list[list[int]]) -> list[list[int]]:
    answer: list[list[int]] = []
    for c in range(len(matrix[0])):
        answer.append([line[c] for line in matrix])
    return answer
