"""You start at 0, the sum of no numbers at all, and so return 0 when all numbers are negative."""


def max_subarray(numbers: list[int]) -> int:
    best = current = 0
    for number in numbers:
        current = max(0, current + number)
        best = max(best, current)
    return best
