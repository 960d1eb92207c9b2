"""You never start again with the number alone, so after a zero every product stays 0."""


def max_product(numbers: list[int]) -> int:
    best = highest = lowest = numbers[0]
    for number in numbers[1:]:
        candidates = (number * highest, number * lowest)
        highest, lowest = max(candidates), min(candidates)
        best = max(best, highest, number)
    return best
