"""You compare only the first and the last digit, but the digits between them must match as well."""


def is_palindrome(number: int) -> bool:
    if number < 0:
        return False
    first = number
    while first >= 10:
        first //= 10
    return first == number % 10
