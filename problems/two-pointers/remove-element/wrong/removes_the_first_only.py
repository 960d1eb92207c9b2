"""You remove the value once, but it may occur several times."""


def remove_element(numbers: list[int], value: int) -> int:
    if value in numbers:
        numbers.remove(value)
    return len(numbers)
