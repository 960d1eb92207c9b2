"""Fill a table bottom-up over prefixes of the string and of the target.

Time: O(n * m). Space: O(n * m).
"""


def count_subsequences(text: str, target: str) -> int:
    ways = [[0] * (len(target) + 1) for _ in range(len(text) + 1)]
    for i in range(len(text) + 1):
        ways[i][0] = 1
    for i in range(1, len(text) + 1):
        for j in range(1, len(target) + 1):
            ways[i][j] = ways[i - 1][j]
            if text[i - 1] == target[j - 1]:
                ways[i][j] += ways[i - 1][j - 1]
    return ways[len(text)][len(target)]
