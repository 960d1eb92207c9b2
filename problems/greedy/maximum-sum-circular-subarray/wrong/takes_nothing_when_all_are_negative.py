"""You take nothing when all numbers are negative, but at least one number must be taken."""


def max_subarray_sum_circular(numbers: list[int]) -> int:
    total = highest = best = lowest = worst = numbers[0]
    for number in numbers[1:]:
        total += number
        highest = max(number, highest + number)
        best = max(best, highest)
        lowest = min(number, lowest + number)
        worst = min(worst, lowest)
    return max(best, total - worst)
