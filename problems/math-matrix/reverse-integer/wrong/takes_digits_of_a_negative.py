"""You take digits off a negative number, but Python rounds down and its remainders are positive."""


def reverse(number: int) -> int:
    result = 0
    while number not in (0, -1):
        number, digit = divmod(number, 10)
        result = result * 10 + digit
    return result if -(2**31) <= result <= 2**31 - 1 else 0
