"""You add up all positive numbers, but the numbers of a subarray must be neighbours."""


def max_subarray(numbers: list[int]) -> int:
    positive = [number for number in numbers if number > 0]
    return sum(positive) if positive else max(numbers)
