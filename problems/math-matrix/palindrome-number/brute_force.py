"""Write the number as a string and compare it with its reverse.

Time: O(number of digits). Space: O(number of digits).
"""


def is_palindrome(number: int) -> bool:
    written = str(number)
    return written == written[::-1]
