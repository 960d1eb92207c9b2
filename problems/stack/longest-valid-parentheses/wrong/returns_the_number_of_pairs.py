"""You return how many pairs the longest part has, but its length in brackets is wanted."""


def longest_valid_parentheses(brackets: str) -> int:
    longest = 0
    unmatched = [-1]
    for position, bracket in enumerate(brackets):
        if bracket == "(":
            unmatched.append(position)
            continue
        unmatched.pop()
        if unmatched:
            longest = max(longest, position - unmatched[-1])
        else:
            unmatched.append(position)
    return longest // 2
