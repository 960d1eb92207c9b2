"""You look for the first gap behind the smallest positive number, but the search begins at 1."""


def first_missing_positive(numbers: list[int]) -> int:
    positive = {number for number in numbers if number > 0}
    candidate = min(positive, default=1)
    while candidate in positive:
        candidate += 1
    return candidate
