"""Cut the shorter string off the front of the longer one until both are equal.

Time: O((m + n)²). Space: O(m + n).
"""


def gcd_of_strings(first: str, second: str) -> str:
    while first != second:
        if len(first) < len(second):
            first, second = second, first
        if not second or not first.startswith(second):
            return ""
        first = first[len(second) :]
    return first
