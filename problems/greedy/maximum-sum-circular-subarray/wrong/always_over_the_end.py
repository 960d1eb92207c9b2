"""You always leave the smallest part out, but the largest sum may lie inside the list."""


def max_subarray_sum_circular(numbers: list[int]) -> int:
    if max(numbers) < 0:
        return max(numbers)
    lowest = worst = numbers[0]
    for number in numbers[1:]:
        lowest = min(number, lowest + number)
        worst = min(worst, lowest)
    return sum(numbers) - worst
