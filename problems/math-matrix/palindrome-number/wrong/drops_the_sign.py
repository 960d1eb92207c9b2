"""You look at the digits only, but the minus sign of a negative number counts too."""


def is_palindrome(number: int) -> bool:
    rest = abs(number)
    turned = 0
    while rest:
        rest, digit = divmod(rest, 10)
        turned = turned * 10 + digit
    return turned == abs(number)
