"""Dropping the last bit yields the half, whose count is known: add the last bit to it.

Time: O(n). Space: O(n).
"""


def count_bits(n: int) -> list[int]:
    counts = [0] * (n + 1)
    for number in range(1, n + 1):
        counts[number] = counts[number // 2] + number % 2
    return counts
