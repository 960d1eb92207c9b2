"""You start the best with 0, so a single negative number leads to 0 instead of itself."""


def max_product(numbers: list[int]) -> int:
    best = 0
    highest = lowest = 1
    for number in numbers:
        candidates = (number, number * highest, number * lowest)
        highest, lowest = max(candidates), min(candidates)
        best = max(best, highest)
    return best
