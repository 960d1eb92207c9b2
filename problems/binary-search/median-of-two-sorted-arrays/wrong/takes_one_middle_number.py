"""You return one number of the middle, but with an even count it is the mean of two."""


def find_median(first: list[int], second: list[int]) -> float:
    merged = sorted([*first, *second])
    return float(merged[len(merged) // 2])
