"""You compute the new lowest product from the new highest one instead of the old one."""


def max_product(numbers: list[int]) -> int:
    best = highest = lowest = numbers[0]
    for number in numbers[1:]:
        highest = max(number, number * highest, number * lowest)
        lowest = min(number, number * highest, number * lowest)
        best = max(best, highest)
    return best
