"""You add the digits without squaring them, which ends at a single digit and never in a cycle."""


def is_happy(number: int) -> bool:
    while number >= 10:
        number = sum(int(digit) for digit in str(number))
    return number == 1
