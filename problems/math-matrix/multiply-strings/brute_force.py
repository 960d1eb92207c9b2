"""For each digit of second: put a zero behind the sum, add first that often. O(n · (m + n))."""

from itertools import zip_longest


def multiply(first: str, second: str) -> str:
    total = "0"
    for digit in second:
        total = "0" if total == "0" else total + "0"
        for _ in range(int(digit)):
            total = add(total, first)
    return total


def add(first: str, second: str) -> str:
    text = ""
    carry = 0
    for one, other in zip_longest(reversed(first), reversed(second), fillvalue="0"):
        carry, digit = divmod(int(one) + int(other) + carry, 10)
        text = str(digit) + text
    return str(carry) + text if carry else text
