"""Try all three readings of each star and remove pairs until none is left.

Time: O(n² * 3^n). Space: O(n).
"""

from itertools import product


def is_balanced(text: str) -> bool:
    readings = product(*(("(", ")", "") if sign == "*" else (sign,) for sign in text))
    return any(pairs_up("".join(reading)) for reading in readings)


def pairs_up(brackets: str) -> bool:
    while "()" in brackets:
        brackets = brackets.replace("()", "")
    return not brackets
