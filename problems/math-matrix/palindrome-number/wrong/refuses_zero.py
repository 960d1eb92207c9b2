"""You refuse every number that ends with 0, but 0 itself reads the same."""


def is_palindrome(number: int) -> bool:
    if number < 0 or number % 10 == 0:
        return False
    rest = number
    half = 0
    while rest > half:
        rest, digit = divmod(rest, 10)
        half = half * 10 + digit
    return rest == half or rest == half // 10
