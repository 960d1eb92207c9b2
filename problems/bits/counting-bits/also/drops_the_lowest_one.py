"""A number has one more bit than what is left when its lowest one is cleared: O(n) time."""


def count_bits(n: int) -> list[int]:
    counts = [0]
    for number in range(1, n + 1):
        counts.append(counts[number & (number - 1)] + 1)
    return counts
