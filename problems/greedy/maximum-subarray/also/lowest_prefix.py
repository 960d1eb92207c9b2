"""A sum that ends here is the prefix sum minus the lowest one before it: O(n) time."""


def max_subarray(numbers: list[int]) -> int:
    best = numbers[0]
    total = lowest = 0
    for number in numbers:
        total += number
        best = max(best, total - lowest)
        lowest = min(lowest, total)
    return best
