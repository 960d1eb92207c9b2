"""You stop before the last number, so a repeat that ends the list is missed."""


def contains_duplicate(numbers: list[int]) -> bool:
    seen: set[int] = set()
    for number in numbers[:-1]:
        if number in seen:
            return True
        seen.add(number)
    return False
