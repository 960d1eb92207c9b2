"""Try all three readings of each star and strike out pairs until none is left: O(n^2 * 3^stars)."""

from itertools import product


def is_balanced(text: str) -> bool:
    readings = product(*(("(", ")", "") if sign == "*" else (sign,) for sign in text))
    return any(pairs_up("".join(reading)) for reading in readings)


def pairs_up(brackets: str) -> bool:
    while "()" in brackets:
        brackets = brackets.replace("()", "")
    return not brackets
