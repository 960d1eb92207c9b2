"""You delete the number at position `value` instead of the numbers equal to it."""


def remove_element(numbers: list[int], value: int) -> int:
    if value < len(numbers):
        numbers.pop(value)
    return len(numbers)
