"""You stop before n itself, but the list has n + 1 entries."""


def count_bits(n: int) -> list[int]:
    return [bin(number).count("1") for number in range(n)]
