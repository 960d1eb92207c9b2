"""You add the first number as often as the second says: ten times the work for each digit more."""

from itertools import zip_longest


def multiply(first: str, second: str) -> str:
    total, times = "0", "0"
    while times != second:
        total, times = add(total, first), add(times, "1")
    return "0" if first == "0" else total


def add(first: str, second: str) -> str:
    digits: list[str] = []
    carry = 0
    for one, other in zip_longest(reversed(first), reversed(second), fillvalue="0"):
        carry, digit = divmod(int(one) + int(other) + carry, 10)
        digits.append(str(digit))
    if carry:
        digits.append(str(carry))
    return "".join(reversed(digits))
