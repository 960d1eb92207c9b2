"""You stop at the first single digit, but a single digit leads on as well: 7 is happy."""


def is_happy(number: int) -> bool:
    while number >= 10:
        number = sum(int(digit) ** 2 for digit in str(number))
    return number == 1
