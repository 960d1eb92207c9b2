"""You take the absolute value and never put the minus sign back."""


def reverse(number: int) -> int:
    rest = abs(number)
    result = 0
    while rest:
        rest, digit = divmod(rest, 10)
        result = result * 10 + digit
    return result if result <= 2**31 - 1 else 0
