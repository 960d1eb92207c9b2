"""You ask whether the numbers themselves differ, but their counts must."""


def unique_occurrences(numbers: list[int]) -> bool:
    return len(set(numbers)) == len(numbers)
