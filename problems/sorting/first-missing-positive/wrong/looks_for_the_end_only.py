"""You return one more than the largest number and do not look for gaps before it."""


def first_missing_positive(numbers: list[int]) -> int:
    return max(max(numbers), 0) + 1
