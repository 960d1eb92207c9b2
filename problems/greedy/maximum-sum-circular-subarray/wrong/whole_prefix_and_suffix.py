"""You add the best prefix and the best suffix, but they may overlap."""


def max_subarray_sum_circular(numbers: list[int]) -> int:
    best = current = numbers[0]
    for number in numbers[1:]:
        current = max(number, current + number)
        best = max(best, current)
    prefixes = [sum(numbers[: i + 1]) for i in range(len(numbers))]
    suffixes = [sum(numbers[i:]) for i in range(1, len(numbers))]
    return max(best, max(prefixes) + max(suffixes, default=0))
