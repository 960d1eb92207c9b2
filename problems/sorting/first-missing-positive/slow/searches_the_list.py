"""You search the whole list again for each candidate: O(n²)."""


def first_missing_positive(numbers: list[int]) -> int:
    for candidate in range(1, len(numbers) + 1):
        if candidate not in numbers:
            return candidate
    return len(numbers) + 1
