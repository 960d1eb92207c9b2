"""You reverse half of the digits but let 0 at the end pass, so 10 looks like a palindrome."""


def is_palindrome(number: int) -> bool:
    if number < 0:
        return False
    rest = number
    half = 0
    while rest > half:
        rest, digit = divmod(rest, 10)
        half = half * 10 + digit
    return rest == half or rest == half // 10
