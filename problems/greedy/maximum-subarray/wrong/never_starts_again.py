"""You always add up from the first number, but a negative past should be dropped."""


def max_subarray(numbers: list[int]) -> int:
    best = current = numbers[0]
    for number in numbers[1:]:
        current += number
        best = max(best, current)
    return best
