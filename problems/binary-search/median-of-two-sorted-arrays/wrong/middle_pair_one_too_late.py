"""You take the numbers at n // 2 and behind it, but the pair in the middle begins one earlier."""


def find_median(first: list[int], second: list[int]) -> float:
    merged = sorted(first + second)
    middle = len(merged) // 2
    if len(merged) % 2 == 1:
        return float(merged[middle])
    return (merged[middle] + merged[middle + 1]) / 2
