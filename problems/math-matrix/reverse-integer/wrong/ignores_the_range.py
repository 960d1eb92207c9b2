"""You return results that do not fit into 32 bits, though they should become 0."""


def reverse(number: int) -> int:
    sign = -1 if number < 0 else 1
    rest = abs(number)
    result = 0
    while rest:
        rest, digit = divmod(rest, 10)
        result = result * 10 + digit
    return sign * result
