"""You XOR the indices 0 to n - 1 with the numbers, but n belongs to the range as well."""


def missing_number(numbers: list[int]) -> int:
    missing = 0
    for index, number in enumerate(numbers):
        missing ^= index ^ number
    return missing
