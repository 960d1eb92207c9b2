"""You delete each letter in turn and compare the whole rest: O(n²)."""


def almost_palindrome(string: str) -> bool:
    for gone in range(len(string)):
        rest = string[:gone] + string[gone + 1 :]
        left, right = 0, len(rest) - 1
        while left < right and rest[left] == rest[right]:
            left += 1
            right -= 1
        if left >= right:
            return True
    return False
