"""You add 1 to the cell above or to the left, where one of the two letters may be matched
already."""


def longest_common_subsequence(first: str, second: str) -> int:
    table = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i, a in enumerate(first, 1):
        for j, b in enumerate(second, 1):
            table[i][j] = max(table[i - 1][j], table[i][j - 1]) + (a == b)
    return table[-1][-1]
