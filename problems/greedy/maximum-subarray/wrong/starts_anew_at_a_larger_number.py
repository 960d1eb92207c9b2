"""You start anew when the number exceeds the sum so far, but a positive sum should be carried
on."""


def max_subarray(numbers: list[int]) -> int:
    best = current = numbers[0]
    for number in numbers[1:]:
        if number > current:
            current = number
        else:
            current += number
        best = max(best, current)
    return best
