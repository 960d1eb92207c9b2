"""You never check that a closing bracket can have a partner before it, you only cut at zero."""


def is_balanced(text: str) -> bool:
    low = 0
    for sign in text:
        low += 1 if sign == "(" else -1
        low = max(low, 0)
    return low == 0
