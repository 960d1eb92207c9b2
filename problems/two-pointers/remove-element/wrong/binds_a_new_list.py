"""You bind the name to a new list; the list you were given stays as it was."""


def remove_element(numbers: list[int], value: int) -> int:
    numbers = [number for number in numbers if number != value]
    return len(numbers)
