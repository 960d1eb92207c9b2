from collections import defaultdict


def transpose(matrix: list[list[int]]) -> list[list[int]]:
    columns = defaultdict(list)
    for row in matrix:
        for c, value in enumerate(row):
            columns[c].append(value)
    return [columns[c] for c in sorted(columns)]
