"""You take the range from the smallest last number to the largest first one, which is too long."""


def smallest_range(lists: list[list[int]]) -> list[int]:
    low = min(numbers[-1] for numbers in lists)
    high = max(numbers[0] for numbers in lists)
    return [min(low, high), max(low, high)]
