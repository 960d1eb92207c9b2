"""You start again at every negative number, though the sum so far may be worth extending over
it."""


def max_subarray(numbers: list[int]) -> int:
    best = current = numbers[0]
    for number in numbers[1:]:
        current = number if number < 0 or current < 0 else current + number
        best = max(best, current)
    return best
