"""Keep a single row of the table, overwritten from left to right.

Time: O(n * m). Space: O(m).
"""


def is_interleaving(first: str, second: str, merged: str) -> bool:
    if len(first) + len(second) != len(merged):
        return False
    row = [False] * (len(second) + 1)
    for i in range(len(first) + 1):
        for j in range(len(second) + 1):
            if i == 0 and j == 0:
                row[j] = True
                continue
            from_first = i > 0 and row[j] and first[i - 1] == merged[i + j - 1]
            from_second = j > 0 and row[j - 1] and second[j - 1] == merged[i + j - 1]
            row[j] = from_first or from_second
    return row[-1]
