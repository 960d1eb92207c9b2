"""You divide the sum of the two middle numbers with //, which drops the half of an odd sum."""


def find_median(first: list[int], second: list[int]) -> float:
    merged = sorted([*first, *second])
    upper = len(merged) // 2
    if len(merged) % 2 == 1:
        return float(merged[upper])
    return float((merged[upper - 1] + merged[upper]) // 2)
