"""You return a winner once for each copy, but each value is wanted once."""


def majority_element(numbers: list[int]) -> list[int]:
    return [number for number in numbers if 3 * numbers.count(number) > len(numbers)]
