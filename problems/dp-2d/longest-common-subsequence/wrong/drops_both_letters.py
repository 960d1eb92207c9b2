"""You drop both letters when they differ, but one of them may still be matched."""


def longest_common_subsequence(first: str, second: str) -> int:
    table = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i, a in enumerate(first, 1):
        for j, b in enumerate(second, 1):
            table[i][j] = table[i - 1][j - 1] + (a == b)
    return table[-1][-1]
