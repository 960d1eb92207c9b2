"""Add with a carry variable into a new list, as for any two numbers.

Time: O(n). Space: O(n).
"""


def plus_one(digits: list[int]) -> list[int]:
    result: list[int] = []
    carry = 1
    for digit in reversed(digits):
        total = digit + carry
        result.append(total % 10)
        carry = total // 10
    if carry:
        result.append(carry)
    return result[::-1]
