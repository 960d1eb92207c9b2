"""Compare both concatenations, then cut a prefix as long as the lengths' greatest common divisor.

Time: O(m + n). Space: O(m + n).
"""


def gcd_of_strings(first: str, second: str) -> str:
    if first + second != second + first:
        return ""
    a, b = len(first), len(second)
    while b:
        a, b = b, a % b
    return first[:a]
