"""Mark all unmatched positions with a stack, then find the longest run between them.

Time: O(n). Space: O(n).
"""


def longest_valid_parentheses(brackets: str) -> int:
    unmatched: list[int] = []
    for position, bracket in enumerate(brackets):
        if bracket == ")" and unmatched and brackets[unmatched[-1]] == "(":
            unmatched.pop()
        else:
            unmatched.append(position)
    longest = 0
    before = -1
    for position in [*unmatched, len(brackets)]:
        longest = max(longest, position - before - 1)
        before = position
    return longest
