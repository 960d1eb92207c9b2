"""Clear the lowest 1: the rest is smaller and has one bit fewer.

Time: O(n). Space: O(n).
"""


def count_bits(n: int) -> list[int]:
    counts = [0]
    for number in range(1, n + 1):
        counts.append(counts[number & (number - 1)] + 1)
    return counts
