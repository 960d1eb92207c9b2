"""Append all counts so far, each with one more for the new top bit, until n is reached.

Time: O(n). Space: O(n).
"""


def count_bits(n: int) -> list[int]:
    counts = [0]
    while len(counts) <= n:
        counts += [count + 1 for count in counts]
    return counts[: n + 1]
