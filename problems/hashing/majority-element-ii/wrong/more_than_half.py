"""You look for more than half of the numbers, but more than a third is enough."""


def majority_element(numbers: list[int]) -> list[int]:
    return [number for number in set(numbers) if 2 * numbers.count(number) > len(numbers)]
