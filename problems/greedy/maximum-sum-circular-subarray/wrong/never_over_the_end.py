"""You find the largest sum inside the list, but the subarray may run over the end."""


def max_subarray_sum_circular(numbers: list[int]) -> int:
    best = current = numbers[0]
    for number in numbers[1:]:
        current = max(number, current + number)
        best = max(best, current)
    return best
