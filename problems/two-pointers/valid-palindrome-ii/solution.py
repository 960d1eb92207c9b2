"""Walk in from both ends; at the first difference check both rests.

Time: O(n). Space: O(1).
"""


def almost_palindrome(string: str) -> bool:
    left, right = 0, len(string) - 1
    while left < right:
        if string[left] != string[right]:
            without_left = is_palindrome(string, left + 1, right)
            without_right = is_palindrome(string, left, right - 1)
            return without_left or without_right
        left += 1
        right -= 1
    return True


def is_palindrome(string: str, left: int, right: int) -> bool:
    while left < right:
        if string[left] != string[right]:
            return False
        left += 1
        right -= 1
    return True
