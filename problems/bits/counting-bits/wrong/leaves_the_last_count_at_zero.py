"""You stop before n, so the last count stays 0."""


def count_bits(n: int) -> list[int]:
    counts = [0] * (n + 1)
    for i in range(1, n):
        counts[i] = counts[i >> 1] + (i & 1)
    return counts
