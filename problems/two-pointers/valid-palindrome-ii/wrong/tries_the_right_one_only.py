"""You delete the right one of two different letters only, but it may be the left one."""


def almost_palindrome(string: str) -> bool:
    left, right = 0, len(string) - 1
    while left < right:
        if string[left] != string[right]:
            return is_palindrome(string, left, right - 1)
        left += 1
        right -= 1
    return True


def is_palindrome(string: str, left: int, right: int) -> bool:
    part = string[left : right + 1]
    return part == part[::-1]
