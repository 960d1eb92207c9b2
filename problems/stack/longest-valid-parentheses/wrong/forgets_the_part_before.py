"""You take the part inside the pair and forget the valid part right before it."""


def longest_valid_parentheses(brackets: str) -> int:
    ending = [0] * len(brackets)
    for position, bracket in enumerate(brackets):
        if bracket == "(" or position == 0:
            continue
        partner = position - 1 - ending[position - 1]
        if partner >= 0 and brackets[partner] == "(":
            ending[position] = ending[position - 1] + 2
    return max(ending, default=0)
