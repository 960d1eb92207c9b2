"""You look for the longest common substring, but letters in between may be removed."""


def longest_common_subsequence(first: str, second: str) -> int:
    table = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i, a in enumerate(first, 1):
        for j, b in enumerate(second, 1):
            if a == b:
                table[i][j] = table[i - 1][j - 1] + 1
    return max(max(row) for row in table)
