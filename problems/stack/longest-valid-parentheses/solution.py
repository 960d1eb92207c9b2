"""Keep the unmatched positions on a stack; a valid part begins right behind the top.

Time: O(n). Space: O(n).
"""


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
    return longest
