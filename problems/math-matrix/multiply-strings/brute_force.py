"""Go through the digits of second: shift the sum by one place, then add first that often.

Time: O(n · (m + n)). Space: O(m + n).
"""

from itertools import zip_longest


def multiply(first: str, second: str) -> str:
    total = "0"
    for digit in second:
        total = "0" if total == "0" else total + "0"
        for _ in range(int(digit)):
            total = add(total, first)
    return total


def add(first: str, second: str) -> str:
    digits: list[str] = []
    carry = 0
    for one, other in zip_longest(reversed(first), reversed(second), fillvalue="0"):
        carry, digit = divmod(int(one) + int(other) + carry, 10)
        digits.append(str(digit))
    if carry:
        digits.append(str(carry))
    return "".join(reversed(digits))
