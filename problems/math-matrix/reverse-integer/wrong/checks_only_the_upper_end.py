"""You check the largest value only, so a result below the smallest one is returned."""


def reverse(number: int) -> int:
    sign = -1 if number < 0 else 1
    rest = abs(number)
    result = 0
    while rest:
        rest, digit = divmod(rest, 10)
        result = result * 10 + digit
    result *= sign
    return 0 if result > 2**31 - 1 else result
