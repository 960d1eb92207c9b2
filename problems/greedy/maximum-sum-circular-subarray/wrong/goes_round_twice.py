"""You search the list written twice without limiting the length, so numbers are used twice."""


def max_subarray_sum_circular(numbers: list[int]) -> int:
    best = current = numbers[0]
    for number in numbers[1:] + numbers:
        current = max(number, current + number)
        best = max(best, current)
    return best
