"""You return a single copy."""


def get_concatenation(numbers: list[int]) -> list[int]:
    return list(numbers)
