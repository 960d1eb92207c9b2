"""You add to the last digit only, so a nine becomes a ten inside the list."""


def plus_one(digits: list[int]) -> list[int]:
    return [*digits[:-1], digits[-1] + 1]
