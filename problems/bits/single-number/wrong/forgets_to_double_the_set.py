"""You subtract the sum of the list from the sum of the set, which has to be doubled first."""


def single_number(numbers: list[int]) -> int:
    return sum(set(numbers)) - sum(numbers)
