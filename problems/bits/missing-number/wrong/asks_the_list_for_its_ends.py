"""You take the range from the smallest to the largest number given, but an end may be missing."""


def missing_number(numbers: list[int]) -> int:
    return sum(range(min(numbers), max(numbers) + 1)) - sum(numbers)
