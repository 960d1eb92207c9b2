from itertools import accumulate


def increasing_triplet(numbers: list[int]) -> bool:
    lowest = list(accumulate(numbers, min))
    highest = list(accumulate(reversed(numbers), max))[::-1]
    return any(low < x < high for low, x, high in zip(lowest, numbers, highest))
