"""You go on while the halves are equal, so a number with an even number of digits is refused."""


def is_palindrome(number: int) -> bool:
    if number < 0 or (number % 10 == 0 and number != 0):
        return False
    rest = number
    half = 0
    while rest and rest >= half:
        rest, digit = divmod(rest, 10)
        half = half * 10 + digit
    return rest == half or rest == half // 10
