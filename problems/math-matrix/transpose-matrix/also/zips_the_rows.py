"""Zip the rows, so that each column arrives as a tuple.

Time: O(rows · columns). Space: O(1) besides the answer.
"""


def transpose(matrix: list[list[int]]) -> list[list[int]]:
    return [list(column) for column in zip(*matrix, strict=True)]
