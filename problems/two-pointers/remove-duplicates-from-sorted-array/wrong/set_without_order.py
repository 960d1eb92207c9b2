"""You rely on the order of a set, but a set has none."""


def remove_duplicates(numbers: list[int]) -> int:
    different = list(set(numbers))
    numbers[: len(different)] = different
    return len(different)
