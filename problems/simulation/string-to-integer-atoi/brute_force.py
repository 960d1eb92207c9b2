"""Try the prefixes, longest first, until one is spaces, at most one sign and digits.

Time: O(n²). Space: O(n).
"""

DIGITS = set("0123456789")


def my_atoi(line: str) -> int:
    for end in range(len(line), 0, -1):
        number = line[:end].lstrip(" ")
        digits = number[1:] if number[:1] in ("+", "-") else number
        if digits and set(digits) <= DIGITS:
            value = 0
            for power, digit in enumerate(reversed(digits)):
                value += "0123456789".index(digit) * 10**power
            value = -value if number[0] == "-" else value
            return min(max(value, -2147483648), 2147483647)
    return 0
