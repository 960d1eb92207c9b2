"""Write down every number that comes until one comes again: O(steps²), for the list is searched."""


def is_happy(number: int) -> bool:
    seen: list[int] = []
    while number not in seen:
        seen.append(number)
        number = sum(int(digit) ** 2 for digit in str(number))
    return number == 1
