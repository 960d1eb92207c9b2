"""Store for each position the length of the longest valid part that ends there.

Time: O(n). Space: O(n).
"""


def longest_valid_parentheses(brackets: str) -> int:
    ending = [0] * len(brackets)
    for position, bracket in enumerate(brackets):
        if bracket == "(" or position == 0:
            continue
        partner = position - 1 - ending[position - 1]
        if partner >= 0 and brackets[partner] == "(":
            ending[position] = ending[position - 1] + 2
            if partner > 0:
                ending[position] += ending[partner - 1]
    return max(ending, default=0)
