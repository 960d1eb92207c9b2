"""Per prefix of the target count the ways to make it; each letter of the text may end some.

Time: O(n * m). Space: O(m).
"""


def count_subsequences(text: str, target: str) -> int:
    ways = [1] + [0] * len(target)
    for letter in text:
        for length in range(len(target), 0, -1):
            if target[length - 1] == letter:
                ways[length] += ways[length - 1]
    return ways[-1]
