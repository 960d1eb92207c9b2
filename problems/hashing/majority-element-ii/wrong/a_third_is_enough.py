"""You accept exactly n / 3 copies, but more are needed."""


def majority_element(numbers: list[int]) -> list[int]:
    return [number for number in set(numbers) if 3 * numbers.count(number) >= len(numbers)]
