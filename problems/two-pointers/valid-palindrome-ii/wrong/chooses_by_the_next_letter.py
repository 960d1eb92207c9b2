"""You choose the deletion by the next letter alone, but only one may be right to the end."""


def almost_palindrome(string: str) -> bool:
    left, right = 0, len(string) - 1
    deleted = False
    while left < right:
        if string[left] == string[right]:
            left += 1
            right -= 1
        elif deleted:
            return False
        elif string[left + 1] == string[right]:
            deleted = True
            left += 1
        elif string[left] == string[right - 1]:
            deleted = True
            right -= 1
        else:
            return False
    return True
