"""You let one pair differ, which replaces a letter; a deletion moves the others."""


def almost_palindrome(string: str) -> bool:
    different = 0
    for i in range(len(string) // 2):
        if string[i] != string[len(string) - 1 - i]:
            different += 1
    return different <= 1
