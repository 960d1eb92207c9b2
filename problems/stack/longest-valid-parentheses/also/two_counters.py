"""Count open and closing brackets in both directions.

Time: O(n). Space: O(1).
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
    opening = closing = 0
    for bracket in reversed(brackets):
        if bracket == "(":
            opening += 1
        else:
            closing += 1
        if opening == closing:
            longest = max(longest, 2 * opening)
        elif opening > closing:
            opening = closing = 0
    return longest
