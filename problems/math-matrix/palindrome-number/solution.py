"""Take digits off the end until half of them stand in reverse order, and compare the halves.

Time: O(number of digits). Space: O(1).
"""


def is_palindrome(number: int) -> bool:
    if number < 0 or (number % 10 == 0 and number != 0):
        return False
    rest = number
    half = 0
    while rest > half:
        rest, digit = divmod(rest, 10)
        half = half * 10 + digit
    return rest == half or rest == half // 10
