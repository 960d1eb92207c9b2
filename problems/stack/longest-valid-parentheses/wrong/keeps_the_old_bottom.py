"""You skip a closing bracket without a partner, but it parts the string, and lengths must be
measured from it.
"""


def longest_valid_parentheses(brackets: str) -> int:
    longest = 0
    unmatched = [-1]
    for position, bracket in enumerate(brackets):
        if bracket == "(":
            unmatched.append(position)
            continue
        if len(unmatched) > 1:
            unmatched.pop()
            longest = max(longest, position - unmatched[-1])
    return longest
