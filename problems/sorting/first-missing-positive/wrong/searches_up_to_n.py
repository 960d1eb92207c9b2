"""You try the values 1 to n only, but if all of them are there the answer is n + 1."""


def first_missing_positive(numbers: list[int]) -> int:
    present = set(numbers)
    for candidate in range(1, len(numbers) + 1):
        if candidate not in present:
            return candidate
    return len(numbers)
