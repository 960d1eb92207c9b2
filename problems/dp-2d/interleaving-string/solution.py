"""Fill a table over prefixes of both words: the last letter came from one or the other.

Time: O(n * m). Space: O(n * m).
"""


def is_interleaving(first: str, second: str, merged: str) -> bool:
    if len(first) + len(second) != len(merged):
        return False
    table = [[False] * (len(second) + 1) for _ in range(len(first) + 1)]
    table[0][0] = True
    for i in range(len(first) + 1):
        for j in range(len(second) + 1):
            if i > 0 and table[i - 1][j] and first[i - 1] == merged[i + j - 1]:
                table[i][j] = True
            if j > 0 and table[i][j - 1] and second[j - 1] == merged[i + j - 1]:
                table[i][j] = True
    return table[-1][-1]
