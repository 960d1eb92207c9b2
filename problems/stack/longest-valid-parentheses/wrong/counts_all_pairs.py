"""You count all pairs in the string, but unmatched brackets may stand between them."""


def longest_valid_parentheses(brackets: str) -> int:
    still_open = pairs = 0
    for bracket in brackets:
        if bracket == "(":
            still_open += 1
        elif still_open:
            still_open -= 1
            pairs += 1
    return 2 * pairs
