"""You compare the halves only for equality, so an odd number of digits never matches."""


def is_palindrome(number: int) -> bool:
    if number < 0 or (number % 10 == 0 and number != 0):
        return False
    rest = number
    half = 0
    while rest > half:
        rest, digit = divmod(rest, 10)
        half = half * 10 + digit
    return rest == half
