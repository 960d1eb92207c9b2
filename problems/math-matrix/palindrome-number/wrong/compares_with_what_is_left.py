"""You take the digits off the number itself and then compare with it, when it has become 0."""


def is_palindrome(number: int) -> bool:
    if number < 0:
        return False
    turned = 0
    while number:
        number, digit = divmod(number, 10)
        turned = turned * 10 + digit
    return turned == number
