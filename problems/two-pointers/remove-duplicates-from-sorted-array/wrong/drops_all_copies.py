"""You drop every number that repeats altogether, but one of its copies stays."""


def remove_duplicates(numbers: list[int]) -> int:
    once = [number for number in numbers if numbers.count(number) == 1]
    numbers[: len(once)] = once
    return len(once)
