"""Mark all palindromes in a table, then join each first part with the cached splits of the rest.

Time: O(n * 2^n). Space: O(n * 2^n).
"""

from functools import cache


def palindrome_partitions(text: str) -> list[list[str]]:
    size = len(text)
    same = [[True] * (size + 1) for _ in range(size + 1)]
    for length in range(2, size + 1):
        for start in range(size - length + 1):
            end = start + length
            same[start][end] = text[start] == text[end - 1] and same[start + 1][end - 1]

    @cache
    def partitions(start: int) -> list[list[str]]:
        if start == size:
            return [[]]
        return [
            [text[start:end], *rest]
            for end in range(start + 1, size + 1)
            if same[start][end]
            for rest in partitions(end)
        ]

    return partitions(0)
