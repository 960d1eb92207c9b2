"""You start at 0, which is the sum of no numbers at all, and so lose lists of negative numbers."""


def max_subarray(numbers: list[int]) -> int:
    best = current = 0
    for number in numbers:
        current = max(0, current + number)
        best = max(best, current)
    return best
