"""You delete an item while the index goes on, so the item that moves up is never looked at."""


def remove_element(numbers: list[int], value: int) -> int:
    for number in numbers:
        if number == value:
            numbers.remove(value)
    return len(numbers)
