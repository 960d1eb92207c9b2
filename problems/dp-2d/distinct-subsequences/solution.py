"""Count the ways to make each prefix of the target; each letter of the string may end some.

Time: O(n * m). Space: O(m).
"""


def count_subsequences(text: str, target: str) -> int:
    ways = [1] + [0] * len(target)
    for letter in text:
        for j in range(len(target), 0, -1):
            if target[j - 1] == letter:
                ways[j] += ways[j - 1]
    return ways[len(target)]
