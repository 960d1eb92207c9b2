"""You add 1 to the half's count for every number, but the last bit of an even number is 0."""


def count_bits(n: int) -> list[int]:
    counts = [0] * (n + 1)
    for number in range(1, n + 1):
        counts[number] = counts[number // 2] + 1
    return counts
