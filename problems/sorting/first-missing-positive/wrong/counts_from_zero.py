"""You let the search begin at 0, but 0 is not positive."""


def first_missing_positive(numbers: list[int]) -> int:
    present = set(numbers)
    candidate = 0
    while candidate in present:
        candidate += 1
    return candidate
