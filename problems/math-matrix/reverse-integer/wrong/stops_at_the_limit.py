"""You return the nearest number that fits when the result is too large, but it should be 0."""


def reverse(number: int) -> int:
    sign = -1 if number < 0 else 1
    rest = abs(number)
    result = 0
    while rest:
        rest, digit = divmod(rest, 10)
        result = result * 10 + digit
    return max(-(2**31), min(sign * result, 2**31 - 1))
