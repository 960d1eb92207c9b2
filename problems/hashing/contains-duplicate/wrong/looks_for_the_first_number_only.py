"""You return after the search for the first number, so a repeat of any other number is missed."""


def contains_duplicate(numbers: list[int]) -> bool:
    for position, number in enumerate(numbers):
        return number in numbers[position + 1 :]
    return False
