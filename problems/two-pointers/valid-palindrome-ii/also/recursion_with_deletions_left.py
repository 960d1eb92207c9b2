"""Recurse at each difference with one deletion fewer.

Time: O(n). Space: O(1).
"""


def almost_palindrome(string: str) -> bool:
    def check(left: int, right: int, deletions: int) -> bool:
        while left < right and string[left] == string[right]:
            left += 1
            right -= 1
        if left >= right:
            return True
        if deletions == 0:
            return False
        one = check(left + 1, right, deletions - 1)
        return one or check(left, right - 1, deletions - 1)

    return check(0, len(string) - 1, 1)
