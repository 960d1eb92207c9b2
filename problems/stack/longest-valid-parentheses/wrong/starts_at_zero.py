"""You put 0 instead of -1 below, so a valid part that begins the string is measured one too
short.
"""


def longest_valid_parentheses(brackets: str) -> int:
    longest = 0
    unmatched = [0]
    for position, bracket in enumerate(brackets):
        if bracket == "(":
            unmatched.append(position)
            continue
        unmatched.pop()
        if unmatched:
            longest = max(longest, position - unmatched[-1])
        else:
            unmatched.append(position)
    return longest
