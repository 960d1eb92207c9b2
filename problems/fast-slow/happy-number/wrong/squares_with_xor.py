"""You write `digit ^ 2` for the square, but in Python that is XOR; the square is `digit ** 2`."""


def is_happy(number: int) -> bool:
    seen: set[int] = set()
    while number not in seen:
        seen.add(number)
        number = sum(int(digit) ^ 2 for digit in str(number))
    return number == 1
