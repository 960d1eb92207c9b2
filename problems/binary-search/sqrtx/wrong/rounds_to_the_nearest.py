"""You round to the nearest whole number, but the root is to be rounded down."""


def my_sqrt(number: int) -> int:
    return int(number**0.5 + 0.5)
