"""You only test whether it is a palindrome already, but one letter may be deleted."""


def almost_palindrome(string: str) -> bool:
    return string == string[::-1]
