"""Keep only two rows, the row above and the current one.

Time: O(n * m). Space: O(m).
"""


def longest_common_subsequence(first: str, second: str) -> int:
    above = [0] * (len(second) + 1)
    for a in first:
        row = [0] * (len(second) + 1)
        for j, b in enumerate(second, 1):
            if a == b:
                row[j] = above[j - 1] + 1
            else:
                row[j] = max(above[j], row[j - 1])
        above = row
    return above[-1]
