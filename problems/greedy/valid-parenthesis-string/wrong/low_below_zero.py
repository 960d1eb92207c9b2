"""You let the lowest number of open brackets fall below zero, which no reading can have."""


def is_balanced(text: str) -> bool:
    low = high = 0
    for sign in text:
        low += 1 if sign == "(" else -1
        high += -1 if sign == ")" else 1
        if high < 0:
            return False
    return low == 0
