"""You count from left to right only, so a part behind an open bracket that is never closed is
missed.
"""


def longest_valid_parentheses(brackets: str) -> int:
    longest = 0
    opening = closing = 0
    for bracket in brackets:
        if bracket == "(":
            opening += 1
        else:
            closing += 1
        if opening == closing:
            longest = max(longest, 2 * closing)
        elif closing > opening:
            opening = closing = 0
    return longest
