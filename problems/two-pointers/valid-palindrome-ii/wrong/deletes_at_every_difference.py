"""You delete a letter at every difference, but only one deletion is allowed."""


def almost_palindrome(string: str) -> bool:
    def check(left: int, right: int) -> bool:
        if left >= right:
            return True
        if string[left] == string[right]:
            return check(left + 1, right - 1)
        next_left = string[left + 1] == string[right]
        next_right = string[left] == string[right - 1]
        return (next_left and check(left + 1, right)) or (next_right and check(left, right - 1))

    return check(0, len(string) - 1)
