"""You return whether all numbers are different, which is the opposite of the question."""


def contains_duplicate(numbers: list[int]) -> bool:
    return len(set(numbers)) == len(numbers)
