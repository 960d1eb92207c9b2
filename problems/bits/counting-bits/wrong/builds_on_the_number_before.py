"""You add the last bit to the count of the number before, but it belongs to that of the half."""


def count_bits(n: int) -> list[int]:
    counts = [0] * (n + 1)
    for number in range(1, n + 1):
        counts[number] = counts[number - 1] + number % 2
    return counts
