"""You measure from the partner of the closing bracket, so pairs side by side are not joined."""


def longest_valid_parentheses(brackets: str) -> int:
    longest = 0
    still_open: list[int] = []
    for position, bracket in enumerate(brackets):
        if bracket == "(":
            still_open.append(position)
        elif still_open:
            longest = max(longest, position - still_open.pop() + 1)
    return longest
